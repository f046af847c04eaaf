// Tables of the shapes in outcrop/bedrock_runtime/types/guardrail_checks_config.h.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/types/guardrail_checks_config.h>

#include "bedrock_runtime/fields.h"

namespace outcrop::bedrock_runtime {

const cli::Shape& fields_of(const GuardrailChecksConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailChecksConfig::content_filter>("contentFilter"),
      cli::field<&GuardrailChecksConfig::prompt_attack>("promptAttack"),
      cli::field<&GuardrailChecksConfig::sensitive_information>("sensitiveInformation"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailChecksConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailChecksContentFilterCategoryConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailChecksContentFilterCategoryConfig::category>("category", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailChecksContentFilterCategoryConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailChecksContentFilterConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailChecksContentFilterConfig::categories>("categories", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailChecksContentFilterConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailChecksPromptAttackCategoryConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailChecksPromptAttackCategoryConfig::category>("category", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailChecksPromptAttackCategoryConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailChecksPromptAttackConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailChecksPromptAttackConfig::categories>("categories", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailChecksPromptAttackConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailChecksSensitiveInformationConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailChecksSensitiveInformationConfig::entities>("entities", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailChecksSensitiveInformationConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailChecksSensitiveInformationEntityConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailChecksSensitiveInformationEntityConfig::type>("type", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailChecksSensitiveInformationEntityConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_runtime
