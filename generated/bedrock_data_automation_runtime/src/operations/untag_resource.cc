// Client::untag_resource: how its request is written and its answer read.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/operations/untag_resource.h"

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

constexpr internal::Schema untag_resource_schema =
    internal::structure_schema<UntagResourceView>("UntagResourceResponse");
constexpr internal::OutputSchema untag_resource_output{
    .view = &untag_resource_schema,
    .body = &untag_resource_schema,
};
constexpr internal::Operation untag_resource_operation{
    .service = &common::service,
    .name = "UntagResource",
    .errors = common::errors,
    .output = &untag_resource_output,
};

internal::HttpRequest encode(const UntagResourceRequest& in) {
  internal::HttpRequest out = internal::aws_json_request("AmazonBedrockKeystoneRuntimeService.UntagResource");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("resourceARN", in.resource_arn);
    writer.required("tagKeys", in.tag_keys);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UntagResourceRequest& in) {
  writer.begin_object();
  writer.member("resourceARN", in.resource_arn);
  writer.member("tagKeys", in.tag_keys);
  writer.end_object();
}

const internal::Schema& schema_of(const UntagResourceView*) { return untag_resource_schema; }

Response<UntagResourceView> Client::untag_resource(const UntagResourceRequest& request,
                                                   const CallOptions& options) const {
  return internal::call<UntagResourceView>(*connection_, untag_resource_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UntagResourceRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, untag_resource_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_data_automation_runtime
