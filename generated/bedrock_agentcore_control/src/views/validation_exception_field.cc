// Decode tables of ValidationExceptionFieldView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/validation_exception_field.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field validation_exception_field_fields[] = {
    {"name", &internal::string_type, offsetof(ValidationExceptionFieldView, name), internal::Slot::plain},
    {"message", &internal::string_type, offsetof(ValidationExceptionFieldView, message), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema validation_exception_field_schema =
    internal::structure_schema<ValidationExceptionFieldView>("ValidationExceptionField",
                                                             validation_exception_field_fields);
constinit const internal::Type validation_exception_field_type =
    internal::structure_type<ValidationExceptionFieldView>(validation_exception_field_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ValidationExceptionFieldView*) {
  return schemas::validation_exception_field_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
