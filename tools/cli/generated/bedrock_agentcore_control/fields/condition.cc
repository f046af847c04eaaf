// Tables of the shapes in outcrop/bedrock_agentcore_control/types/condition.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/condition.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const Condition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Condition::match_principals>("matchPrincipals"),
      cli::field<&Condition::match_paths>("matchPaths"),
  };
  static constexpr cli::Shape shape{.name = "Condition", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const IamPrincipal*) {
  static constexpr cli::Field fields[] = {
      cli::field<&IamPrincipal::arn>("arn", true),
      cli::field<&IamPrincipal::operator_>("operator"),
  };
  static constexpr cli::Shape shape{.name = "IamPrincipal", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MatchPaths*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MatchPaths::any_of>("anyOf", true),
  };
  static constexpr cli::Shape shape{.name = "MatchPaths", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MatchPrincipalEntry*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MatchPrincipalEntry::iam_principal>("iamPrincipal"),
  };
  static constexpr cli::Shape shape{.name = "MatchPrincipalEntry", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const MatchPrincipals*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MatchPrincipals::any_of>("anyOf", true),
  };
  static constexpr cli::Shape shape{.name = "MatchPrincipals", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
