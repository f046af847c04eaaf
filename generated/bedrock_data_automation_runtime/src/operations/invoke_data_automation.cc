// Client::invoke_data_automation: how its request is written and its answer read.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/operations/invoke_data_automation.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_data_automation_runtime/client.h"
#include "outcrop/internal/aws_json.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_data_automation_runtime {
namespace {

constexpr internal::Type invoke_data_automation_output_segments_type =
    internal::list_type<OutputSegmentView>(schemas::output_segment_type);
constexpr internal::Field invoke_data_automation_fields[] = {
    {"outputConfiguration", &schemas::output_configuration_type,
     offsetof(InvokeDataAutomationView, output_configuration), internal::Slot::reference},
    {"semanticModality", &schemas::semantic_modality_type, offsetof(InvokeDataAutomationView, semantic_modality),
     internal::Slot::plain},
    {"outputSegments", &invoke_data_automation_output_segments_type,
     offsetof(InvokeDataAutomationView, output_segments), internal::Slot::plain},
};
constexpr internal::Schema invoke_data_automation_schema =
    internal::structure_schema<InvokeDataAutomationView>("InvokeDataAutomationResponse", invoke_data_automation_fields);
constexpr internal::OutputSchema invoke_data_automation_output{
    .view = &invoke_data_automation_schema,
    .body = &invoke_data_automation_schema,
    .needs_body = true,
};
constexpr internal::Operation invoke_data_automation_operation{
    .service = &common::service,
    .name = "InvokeDataAutomation",
    .errors = common::errors,
    .output = &invoke_data_automation_output,
    .model_invocation = true,
};

internal::HttpRequest encode(const InvokeDataAutomationRequest& in) {
  internal::HttpRequest out = internal::aws_json_request("AmazonBedrockKeystoneRuntimeService.InvokeDataAutomation");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("inputConfiguration", in.input_configuration);
    writer.member("dataAutomationConfiguration", in.data_automation_configuration);
    writer.member("blueprints", in.blueprints);
    writer.required("dataAutomationProfileArn", in.data_automation_profile_arn);
    writer.member("encryptionConfiguration", in.encryption_configuration);
    writer.member("outputConfiguration", in.output_configuration);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const InvokeDataAutomationRequest& in) {
  writer.begin_object();
  writer.member("inputConfiguration", in.input_configuration);
  writer.member("dataAutomationConfiguration", in.data_automation_configuration);
  writer.member("blueprints", in.blueprints);
  writer.member("dataAutomationProfileArn", in.data_automation_profile_arn);
  writer.member("encryptionConfiguration", in.encryption_configuration);
  writer.member("outputConfiguration", in.output_configuration);
  writer.end_object();
}

const internal::Schema& schema_of(const InvokeDataAutomationView*) { return invoke_data_automation_schema; }

Response<InvokeDataAutomationView> Client::invoke_data_automation(const InvokeDataAutomationRequest& request,
                                                                  const CallOptions& options) const {
  return internal::call<InvokeDataAutomationView>(*connection_, invoke_data_automation_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const InvokeDataAutomationRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, invoke_data_automation_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_data_automation_runtime
