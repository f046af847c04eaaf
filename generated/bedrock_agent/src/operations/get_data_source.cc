// Client::get_data_source: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/get_data_source.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"
#include "write_json.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field get_data_source_fields[] = {
    {"dataSource", &schemas::data_source_type, offsetof(GetDataSourceView, data_source), internal::Slot::plain},
};
constexpr internal::Schema get_data_source_schema =
    internal::structure_schema<GetDataSourceView>("GetDataSourceResponse", get_data_source_fields);
constexpr internal::OutputSchema get_data_source_output{
    .view = &get_data_source_schema,
    .body = &get_data_source_schema,
};
constexpr internal::Operation get_data_source_operation{
    .service = &common::service,
    .name = "GetDataSource",
    .errors = common::errors,
    .output = &get_data_source_output,
};

internal::HttpRequest encode(const GetDataSourceRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id).segment("/datasources/").label("dataSourceId", in.data_source_id);
  return out;
}

}  // namespace

Response<GetDataSourceView> Client::get_data_source(const GetDataSourceRequest& request,
                                                    const CallOptions& options) const {
  return internal::call<GetDataSourceView>(*connection_, get_data_source_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetDataSourceRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_data_source_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
