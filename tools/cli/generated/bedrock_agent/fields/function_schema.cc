// Tables of the shapes in outcrop/bedrock_agent/types/function_schema.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/function_schema.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const Function*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Function::name>("name", true),
      cli::field<&Function::description>("description"),
      cli::field<&Function::parameters>("parameters"),
      cli::field<&Function::require_confirmation>("requireConfirmation"),
  };
  static constexpr cli::Shape shape{.name = "Function", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FunctionSchema*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FunctionSchema::functions>("functions"),
  };
  static constexpr cli::Shape shape{.name = "FunctionSchema", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ParameterDetail*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ParameterDetail::description>("description"),
      cli::field<&ParameterDetail::type>("type", true),
      cli::field<&ParameterDetail::required>("required"),
  };
  static constexpr cli::Shape shape{.name = "ParameterDetail", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
