// Client::tag_resource: how its request is written and its answer read.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/operations/tag_resource.h"

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

constexpr internal::Schema tag_resource_schema = internal::structure_schema<TagResourceView>("TagResourceResponse");
constexpr internal::OutputSchema tag_resource_output{
    .view = &tag_resource_schema,
    .body = &tag_resource_schema,
};
constexpr internal::Operation tag_resource_operation{
    .service = &common::service,
    .name = "TagResource",
    .errors = common::errors,
    .output = &tag_resource_output,
};

internal::HttpRequest encode(const TagResourceRequest& in) {
  internal::HttpRequest out = internal::aws_json_request("AmazonBedrockKeystoneRuntimeService.TagResource");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("resourceARN", in.resource_arn);
    writer.required("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const TagResourceRequest& in) {
  writer.begin_object();
  writer.member("resourceARN", in.resource_arn);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const TagResourceView*) { return tag_resource_schema; }

Response<TagResourceView> Client::tag_resource(const TagResourceRequest& request, const CallOptions& options) const {
  return internal::call<TagResourceView>(*connection_, tag_resource_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const TagResourceRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, tag_resource_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_data_automation_runtime
