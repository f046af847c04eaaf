// Client::list_tags_for_resource: how its request is written and its answer read.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/operations/list_tags_for_resource.h"

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

constexpr internal::Type list_tags_for_resource_tags_type = internal::list_type<TagView>(schemas::tag_type);
constexpr internal::Field list_tags_for_resource_fields[] = {
    {"tags", &list_tags_for_resource_tags_type, offsetof(ListTagsForResourceView, tags), internal::Slot::plain},
};
constexpr internal::Schema list_tags_for_resource_schema =
    internal::structure_schema<ListTagsForResourceView>("ListTagsForResourceResponse", list_tags_for_resource_fields);
constexpr internal::OutputSchema list_tags_for_resource_output{
    .view = &list_tags_for_resource_schema,
    .body = &list_tags_for_resource_schema,
};
constexpr internal::Operation list_tags_for_resource_operation{
    .service = &common::service,
    .name = "ListTagsForResource",
    .errors = common::errors,
    .output = &list_tags_for_resource_output,
};

internal::HttpRequest encode(const ListTagsForResourceRequest& in) {
  internal::HttpRequest out = internal::aws_json_request("AmazonBedrockKeystoneRuntimeService.ListTagsForResource");
  out.json_object([&](internal::JsonWriter& writer) { writer.required("resourceARN", in.resource_arn); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListTagsForResourceRequest& in) {
  writer.begin_object();
  writer.member("resourceARN", in.resource_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const ListTagsForResourceView*) { return list_tags_for_resource_schema; }

Response<ListTagsForResourceView> Client::list_tags_for_resource(const ListTagsForResourceRequest& request,
                                                                 const CallOptions& options) const {
  return internal::call<ListTagsForResourceView>(*connection_, list_tags_for_resource_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListTagsForResourceRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_tags_for_resource_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_data_automation_runtime
