// Makes ListDataSources: the output of Client::list_data_sources, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/list_data_sources.h"

#include "outcrop/bedrock_agent/operations/list_data_sources.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

ListDataSources to_owned(const ListDataSourcesView& view) {
  ListDataSources owned;
  internal::own(owned.data_source_summaries, view.data_source_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListDataSources& in) {
  writer.begin_object();
  writer.member("dataSourceSummaries", in.data_source_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
