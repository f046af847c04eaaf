// Client::validate_flow_definition: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/validate_flow_definition.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Type validate_flow_definition_validations_type =
    internal::list_type<FlowValidationView>(schemas::flow_validation_type);
constexpr internal::Field validate_flow_definition_fields[] = {
    {"validations", &validate_flow_definition_validations_type, offsetof(ValidateFlowDefinitionView, validations),
     internal::Slot::plain},
};
constexpr internal::Schema validate_flow_definition_schema = internal::structure_schema<ValidateFlowDefinitionView>(
    "ValidateFlowDefinitionResponse", validate_flow_definition_fields);
constexpr internal::OutputSchema validate_flow_definition_output{
    .view = &validate_flow_definition_schema,
    .body = &validate_flow_definition_schema,
    .needs_body = true,
};
constexpr internal::Operation validate_flow_definition_operation{
    .service = &common::service,
    .name = "ValidateFlowDefinition",
    .errors = common::errors,
    .output = &validate_flow_definition_output,
};

internal::HttpRequest encode(const ValidateFlowDefinitionRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/flows/validate-definition"};
  out.json_object([&](internal::JsonWriter& writer) { writer.required("definition", in.definition); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ValidateFlowDefinitionRequest& in) {
  writer.begin_object();
  writer.sensitive().member("definition", in.definition);
  writer.end_object();
}

const internal::Schema& schema_of(const ValidateFlowDefinitionView*) { return validate_flow_definition_schema; }

Response<ValidateFlowDefinitionView> Client::validate_flow_definition(const ValidateFlowDefinitionRequest& request,
                                                                      const CallOptions& options) const {
  return internal::call<ValidateFlowDefinitionView>(*connection_, validate_flow_definition_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ValidateFlowDefinitionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, validate_flow_definition_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
