// Decode tables of SecretView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/secret.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field secret_fields[] = {
    {"secretArn", &internal::string_type, offsetof(SecretView, secret_arn), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema secret_schema = internal::structure_schema<SecretView>("Secret", secret_fields);
constinit const internal::Type secret_type = internal::structure_type<SecretView>(secret_schema);

}  // namespace schemas

const internal::Schema& schema_of(const SecretView*) { return schemas::secret_schema; }

}  // namespace outcrop::bedrock_agentcore_control
