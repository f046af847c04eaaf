// Client::delete_data_source: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/delete_data_source.h"

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

constexpr internal::Field delete_data_source_fields[] = {
    {"knowledgeBaseId", &internal::string_type, offsetof(DeleteDataSourceView, knowledge_base_id),
     internal::Slot::plain},
    {"dataSourceId", &internal::string_type, offsetof(DeleteDataSourceView, data_source_id), internal::Slot::plain},
    {"status", &schemas::data_source_status_type, offsetof(DeleteDataSourceView, status), internal::Slot::plain},
};
constexpr internal::Schema delete_data_source_schema =
    internal::structure_schema<DeleteDataSourceView>("DeleteDataSourceResponse", delete_data_source_fields);
constexpr internal::OutputSchema delete_data_source_output{
    .view = &delete_data_source_schema,
    .body = &delete_data_source_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_data_source_operation{
    .service = &common::service,
    .name = "DeleteDataSource",
    .errors = common::errors,
    .output = &delete_data_source_output,
};

internal::HttpRequest encode(const DeleteDataSourceRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id).segment("/datasources/").label("dataSourceId", in.data_source_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteDataSourceRequest& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("dataSourceId", in.data_source_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteDataSourceView*) { return delete_data_source_schema; }

Response<DeleteDataSourceView> Client::delete_data_source(const DeleteDataSourceRequest& request,
                                                          const CallOptions& options) const {
  return internal::call<DeleteDataSourceView>(*connection_, delete_data_source_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteDataSourceRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_data_source_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
