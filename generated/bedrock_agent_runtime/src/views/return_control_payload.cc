// Decode tables of ReturnControlPayloadView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/return_control_payload.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Type return_control_payload_invocation_inputs_type =
    internal::list_type<InvocationInputMemberView>(schemas::invocation_input_member_type);
constexpr internal::Field return_control_payload_fields[] = {
    {"invocationInputs", &return_control_payload_invocation_inputs_type,
     offsetof(ReturnControlPayloadView, invocation_inputs), internal::Slot::plain, true},
    {"invocationId", &internal::string_type, offsetof(ReturnControlPayloadView, invocation_id),
     internal::Slot::optional, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema return_control_payload_schema =
    internal::structure_schema<ReturnControlPayloadView>("ReturnControlPayload", return_control_payload_fields);
constinit const internal::Type return_control_payload_type =
    internal::structure_type<ReturnControlPayloadView>(return_control_payload_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ReturnControlPayloadView*) { return schemas::return_control_payload_schema; }

}  // namespace outcrop::bedrock_agent_runtime
