// Client::invoke_data_automation_async: how its request is written and its answer read.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/operations/invoke_data_automation_async.h"

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

constexpr internal::Field invoke_data_automation_async_fields[] = {
    {"invocationArn", &internal::string_type, offsetof(InvokeDataAutomationAsyncView, invocation_arn),
     internal::Slot::plain},
};
constexpr internal::Schema invoke_data_automation_async_schema =
    internal::structure_schema<InvokeDataAutomationAsyncView>("InvokeDataAutomationAsyncResponse",
                                                              invoke_data_automation_async_fields);
constexpr internal::OutputSchema invoke_data_automation_async_output{
    .view = &invoke_data_automation_async_schema,
    .body = &invoke_data_automation_async_schema,
    .needs_body = true,
};
constexpr internal::Operation invoke_data_automation_async_operation{
    .service = &common::service,
    .name = "InvokeDataAutomationAsync",
    .errors = common::errors,
    .output = &invoke_data_automation_async_output,
};

internal::HttpRequest encode(const InvokeDataAutomationAsyncRequest& in) {
  internal::HttpRequest out =
      internal::aws_json_request("AmazonBedrockKeystoneRuntimeService.InvokeDataAutomationAsync");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.required("inputConfiguration", in.input_configuration);
    writer.required("outputConfiguration", in.output_configuration);
    writer.member("dataAutomationConfiguration", in.data_automation_configuration);
    writer.member("encryptionConfiguration", in.encryption_configuration);
    writer.member("notificationConfiguration", in.notification_configuration);
    writer.member("blueprints", in.blueprints);
    writer.required("dataAutomationProfileArn", in.data_automation_profile_arn);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const InvokeDataAutomationAsyncRequest& in) {
  writer.begin_object();
  writer.member("clientToken", in.client_token);
  writer.member("inputConfiguration", in.input_configuration);
  writer.member("outputConfiguration", in.output_configuration);
  writer.member("dataAutomationConfiguration", in.data_automation_configuration);
  writer.member("encryptionConfiguration", in.encryption_configuration);
  writer.member("notificationConfiguration", in.notification_configuration);
  writer.member("blueprints", in.blueprints);
  writer.member("dataAutomationProfileArn", in.data_automation_profile_arn);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const InvokeDataAutomationAsyncView*) { return invoke_data_automation_async_schema; }

Response<InvokeDataAutomationAsyncView> Client::invoke_data_automation_async(
    const InvokeDataAutomationAsyncRequest& request, const CallOptions& options) const {
  return internal::call<InvokeDataAutomationAsyncView>(*connection_, invoke_data_automation_async_operation,
                                                       encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const InvokeDataAutomationAsyncRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, invoke_data_automation_async_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_data_automation_runtime
