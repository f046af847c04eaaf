// Client::list_data_sources: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/list_data_sources.h"

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

constexpr internal::Type list_data_sources_data_source_summaries_type =
    internal::list_type<DataSourceSummaryView>(schemas::data_source_summary_type);
constexpr internal::Field list_data_sources_fields[] = {
    {"dataSourceSummaries", &list_data_sources_data_source_summaries_type,
     offsetof(ListDataSourcesView, data_source_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListDataSourcesView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_data_sources_schema =
    internal::structure_schema<ListDataSourcesView>("ListDataSourcesResponse", list_data_sources_fields);
constexpr internal::OutputSchema list_data_sources_output{
    .view = &list_data_sources_schema,
    .body = &list_data_sources_schema,
    .needs_body = true,
};
constexpr internal::Operation list_data_sources_operation{
    .service = &common::service,
    .name = "ListDataSources",
    .errors = common::errors,
    .output = &list_data_sources_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListDataSourcesRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id).segment("/datasources/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListDataSourcesRequest& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListDataSourcesView*) { return list_data_sources_schema; }

Response<ListDataSourcesView> Client::list_data_sources(const ListDataSourcesRequest& request,
                                                        const CallOptions& options) const {
  return internal::call<ListDataSourcesView>(*connection_, list_data_sources_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListDataSourcesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_data_sources_operation, encode(request), options);
}

Pages<ListDataSourcesView> Client::list_data_sources_pages(ListDataSourcesRequest request,
                                                           const CallOptions& options) const {
  return internal::pages<ListDataSourcesView>(
      connection_, list_data_sources_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListDataSourcesView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListDataSourcesView, DataSourceSummaryView> Client::list_data_sources_items(ListDataSourcesRequest request,
                                                                                  const CallOptions& options) const {
  return {list_data_sources_pages(std::move(request), options),
          [](const ListDataSourcesView& page) { return page.data_source_summaries; }};
}

}  // namespace outcrop::bedrock_agent
