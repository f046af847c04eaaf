// Makes DeleteDataSource: the output of Client::delete_data_source, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/delete_data_source.h"

#include "outcrop/bedrock_agent/operations/delete_data_source.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

DeleteDataSource to_owned(const DeleteDataSourceView& view) {
  DeleteDataSource owned;
  internal::own(owned.knowledge_base_id, view.knowledge_base_id);
  internal::own(owned.data_source_id, view.data_source_id);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteDataSource& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("dataSourceId", in.data_source_id);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
