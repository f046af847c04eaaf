// Client::invoke_blueprint_optimization_async: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/invoke_blueprint_optimization_async.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_data_automation/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Field invoke_blueprint_optimization_async_fields[] = {
    {"invocationArn", &internal::string_type, offsetof(InvokeBlueprintOptimizationAsyncView, invocation_arn),
     internal::Slot::plain},
};
constexpr internal::Schema invoke_blueprint_optimization_async_schema =
    internal::structure_schema<InvokeBlueprintOptimizationAsyncView>("InvokeBlueprintOptimizationAsyncResponse",
                                                                     invoke_blueprint_optimization_async_fields);
constexpr internal::OutputSchema invoke_blueprint_optimization_async_output{
    .view = &invoke_blueprint_optimization_async_schema,
    .body = &invoke_blueprint_optimization_async_schema,
    .needs_body = true,
};
constexpr internal::Operation invoke_blueprint_optimization_async_operation{
    .service = &common::service,
    .name = "InvokeBlueprintOptimizationAsync",
    .errors = common::errors,
    .output = &invoke_blueprint_optimization_async_output,
    .model_invocation = true,
};

internal::HttpRequest encode(const InvokeBlueprintOptimizationAsyncRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/invokeBlueprintOptimizationAsync"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("blueprint", in.blueprint);
    writer.required("samples", in.samples);
    writer.required("outputConfiguration", in.output_configuration);
    writer.required("dataAutomationProfileArn", in.data_automation_profile_arn);
    writer.member("encryptionConfiguration", in.encryption_configuration);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const InvokeBlueprintOptimizationAsyncRequest& in) {
  writer.begin_object();
  writer.member("blueprint", in.blueprint);
  writer.member("samples", in.samples);
  writer.member("outputConfiguration", in.output_configuration);
  writer.member("dataAutomationProfileArn", in.data_automation_profile_arn);
  writer.member("encryptionConfiguration", in.encryption_configuration);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const InvokeBlueprintOptimizationAsyncView*) {
  return invoke_blueprint_optimization_async_schema;
}

Response<InvokeBlueprintOptimizationAsyncView> Client::invoke_blueprint_optimization_async(
    const InvokeBlueprintOptimizationAsyncRequest& request, const CallOptions& options) const {
  return internal::call<InvokeBlueprintOptimizationAsyncView>(
      *connection_, invoke_blueprint_optimization_async_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const InvokeBlueprintOptimizationAsyncRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, invoke_blueprint_optimization_async_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_data_automation
