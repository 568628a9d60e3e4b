package io.bangka.spec;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses BANGKA = new ClassFileImporter().importPackages("io.bangka");

  @Test
  void nothingSeesTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackages("io.bangka.cli..", "io.bangka.spec..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.bangka.cli..")
        .check(BANGKA);
  }
}
