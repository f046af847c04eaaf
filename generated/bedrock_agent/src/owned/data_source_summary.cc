// Makes DataSourceSummary of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/data_source_summary.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/data_source_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

DataSourceSummary to_owned(const DataSourceSummaryView& view) {
  DataSourceSummary owned;
  internal::own(owned.knowledge_base_id, view.knowledge_base_id);
  internal::own(owned.data_source_id, view.data_source_id);
  internal::own(owned.name, view.name);
  internal::own(owned.status, view.status);
  internal::own(owned.description, view.description);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DataSourceSummary& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("dataSourceId", in.data_source_id);
  writer.member("name", in.name);
  writer.member("status", in.status);
  writer.member("description", in.description);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
