// Client::list_configuration_bundle_versions: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_configuration_bundle_versions.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type list_configuration_bundle_versions_versions_type =
    internal::list_type<ConfigurationBundleVersionSummaryView>(schemas::configuration_bundle_version_summary_type);
constexpr internal::Field list_configuration_bundle_versions_fields[] = {
    {"versions", &list_configuration_bundle_versions_versions_type,
     offsetof(ListConfigurationBundleVersionsView, versions), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListConfigurationBundleVersionsView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_configuration_bundle_versions_schema =
    internal::structure_schema<ListConfigurationBundleVersionsView>("ListConfigurationBundleVersionsResponse",
                                                                    list_configuration_bundle_versions_fields);
constexpr internal::OutputSchema list_configuration_bundle_versions_output{
    .view = &list_configuration_bundle_versions_schema,
    .body = &list_configuration_bundle_versions_schema,
    .needs_body = true,
};
constexpr internal::Operation list_configuration_bundle_versions_operation{
    .service = &common::service,
    .name = "ListConfigurationBundleVersions",
    .errors = common::errors,
    .output = &list_configuration_bundle_versions_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListConfigurationBundleVersionsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/configuration-bundles/"};
  out.label("bundleId", in.bundle_id)
      .segment("/versions")
      .query("nextToken", in.next_token)
      .query("maxResults", in.max_results);
  out.json_object([&](internal::JsonWriter& writer) { writer.member("filter", in.filter); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListConfigurationBundleVersionsRequest& in) {
  writer.begin_object();
  writer.member("bundleId", in.bundle_id);
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.member("filter", in.filter);
  writer.end_object();
}

const internal::Schema& schema_of(const ListConfigurationBundleVersionsView*) {
  return list_configuration_bundle_versions_schema;
}

Response<ListConfigurationBundleVersionsView> Client::list_configuration_bundle_versions(
    const ListConfigurationBundleVersionsRequest& request, const CallOptions& options) const {
  return internal::call<ListConfigurationBundleVersionsView>(*connection_, list_configuration_bundle_versions_operation,
                                                             encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListConfigurationBundleVersionsRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, list_configuration_bundle_versions_operation, encode(request), options);
}

Pages<ListConfigurationBundleVersionsView> Client::list_configuration_bundle_versions_pages(
    ListConfigurationBundleVersionsRequest request, const CallOptions& options) const {
  return internal::pages<ListConfigurationBundleVersionsView>(
      connection_, list_configuration_bundle_versions_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListConfigurationBundleVersionsView& page) { return page.next_token.value_or(std::string_view()); },
      options);
}

Items<ListConfigurationBundleVersionsView, ConfigurationBundleVersionSummaryView>
Client::list_configuration_bundle_versions_items(ListConfigurationBundleVersionsRequest request,
                                                 const CallOptions& options) const {
  return {list_configuration_bundle_versions_pages(std::move(request), options),
          [](const ListConfigurationBundleVersionsView& page) { return page.versions; }};
}

}  // namespace outcrop::bedrock_agentcore_control
