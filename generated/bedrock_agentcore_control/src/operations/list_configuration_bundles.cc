// Client::list_configuration_bundles: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_configuration_bundles.h"

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

constexpr internal::Type list_configuration_bundles_bundles_type =
    internal::list_type<ConfigurationBundleSummaryView>(schemas::configuration_bundle_summary_type);
constexpr internal::Field list_configuration_bundles_fields[] = {
    {"bundles", &list_configuration_bundles_bundles_type, offsetof(ListConfigurationBundlesView, bundles),
     internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListConfigurationBundlesView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_configuration_bundles_schema = internal::structure_schema<ListConfigurationBundlesView>(
    "ListConfigurationBundlesResponse", list_configuration_bundles_fields);
constexpr internal::OutputSchema list_configuration_bundles_output{
    .view = &list_configuration_bundles_schema,
    .body = &list_configuration_bundles_schema,
    .needs_body = true,
};
constexpr internal::Operation list_configuration_bundles_operation{
    .service = &common::service,
    .name = "ListConfigurationBundles",
    .errors = common::errors,
    .output = &list_configuration_bundles_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListConfigurationBundlesRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/configuration-bundles"};
  out.query("nextToken", in.next_token).query("maxResults", in.max_results);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListConfigurationBundlesRequest& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.end_object();
}

const internal::Schema& schema_of(const ListConfigurationBundlesView*) { return list_configuration_bundles_schema; }

Response<ListConfigurationBundlesView> Client::list_configuration_bundles(
    const ListConfigurationBundlesRequest& request, const CallOptions& options) const {
  return internal::call<ListConfigurationBundlesView>(*connection_, list_configuration_bundles_operation,
                                                      encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListConfigurationBundlesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_configuration_bundles_operation, encode(request), options);
}

Pages<ListConfigurationBundlesView> Client::list_configuration_bundles_pages(ListConfigurationBundlesRequest request,
                                                                             const CallOptions& options) const {
  return internal::pages<ListConfigurationBundlesView>(
      connection_, list_configuration_bundles_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListConfigurationBundlesView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListConfigurationBundlesView, ConfigurationBundleSummaryView> Client::list_configuration_bundles_items(
    ListConfigurationBundlesRequest request, const CallOptions& options) const {
  return {list_configuration_bundles_pages(std::move(request), options),
          [](const ListConfigurationBundlesView& page) { return page.bundles; }};
}

}  // namespace outcrop::bedrock_agentcore_control
