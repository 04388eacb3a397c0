package city.hotline.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds SQL that is put together while the program runs. The text given to {@code JdbcClient.sql} must be a constant of
 * the compiler or a static field; then no input can become a part of it, however it came in.
 */
final class ConstantSql extends ArchCondition<JavaClass> {
    private static final String CLIENT = JdbcClient.class.getName().replace('.', '/');

    ConstantSql() {
        super("give JdbcClient.sql constants alone");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (MethodModel method : methods(type)) {
            method.code().ifPresent(code -> {
                boolean constant = isConstant(code);
                String where = type.getName() + "." + method.methodName().stringValue();
                events.add(new SimpleConditionEvent(
                        type, constant, where + (constant ? " gives constants" : " builds SQL")));
            });
        }
    }

    private static boolean isConstant(CodeModel code) {
        List<Instruction> instructions = code.elementList().stream()
                .filter(Instruction.class::isInstance)
                .map(Instruction.class::cast)
                .toList();
        for (int i = 1; i < instructions.size(); i++) {
            if (asksForSql(instructions.get(i)) && !isConstant(instructions.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean asksForSql(Instruction instruction) {
        return instruction instanceof InvokeInstruction call
                && call.owner().asInternalName().equals(CLIENT)
                && call.name().equalsString("sql");
    }

    private static boolean isConstant(Instruction argument) {
        return argument instanceof ConstantInstruction
                || (argument instanceof FieldInstruction field && field.opcode() == Opcode.GETSTATIC);
    }

    private static List<MethodModel> methods(JavaClass type) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream bytes = ConstantSql.class.getResourceAsStream(file)) {
            return bytes == null
                    ? List.of()
                    : ClassFile.of().parse(bytes.readAllBytes()).methods();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
