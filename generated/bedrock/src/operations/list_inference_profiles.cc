// Client::list_inference_profiles: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/list_inference_profiles.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Type list_inference_profiles_inference_profile_summaries_type =
    internal::list_type<InferenceProfileSummaryView>(schemas::inference_profile_summary_type);
constexpr internal::Field list_inference_profiles_fields[] = {
    {"inferenceProfileSummaries", &list_inference_profiles_inference_profile_summaries_type,
     offsetof(ListInferenceProfilesView, inference_profile_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListInferenceProfilesView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_inference_profiles_schema = internal::structure_schema<ListInferenceProfilesView>(
    "ListInferenceProfilesResponse", list_inference_profiles_fields);
constexpr internal::OutputSchema list_inference_profiles_output{
    .view = &list_inference_profiles_schema,
    .body = &list_inference_profiles_schema,
};
constexpr internal::Operation list_inference_profiles_operation{
    .service = &common::service,
    .name = "ListInferenceProfiles",
    .errors = common::errors,
    .output = &list_inference_profiles_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListInferenceProfilesRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/inference-profiles"};
  out.query("maxResults", in.max_results).query("nextToken", in.next_token).query("type", in.type_equals);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListInferenceProfilesRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("typeEquals", in.type_equals);
  writer.end_object();
}

const internal::Schema& schema_of(const ListInferenceProfilesView*) { return list_inference_profiles_schema; }

Response<ListInferenceProfilesView> Client::list_inference_profiles(const ListInferenceProfilesRequest& request,
                                                                    const CallOptions& options) const {
  return internal::call<ListInferenceProfilesView>(*connection_, list_inference_profiles_operation, encode(request),
                                                   options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListInferenceProfilesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_inference_profiles_operation, encode(request), options);
}

Pages<ListInferenceProfilesView> Client::list_inference_profiles_pages(ListInferenceProfilesRequest request,
                                                                       const CallOptions& options) const {
  return internal::pages<ListInferenceProfilesView>(
      connection_, list_inference_profiles_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListInferenceProfilesView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListInferenceProfilesView, InferenceProfileSummaryView> Client::list_inference_profiles_items(
    ListInferenceProfilesRequest request, const CallOptions& options) const {
  return {list_inference_profiles_pages(std::move(request), options),
          [](const ListInferenceProfilesView& page) { return page.inference_profile_summaries; }};
}

}  // namespace outcrop::bedrock
