// Makes UpdateDataSource: the output of Client::update_data_source, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/update_data_source.h"

#include "outcrop/bedrock_agent/operations/update_data_source.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

UpdateDataSource to_owned(const UpdateDataSourceView& view) {
  UpdateDataSource owned;
  internal::own(owned.data_source, view.data_source);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateDataSource& in) {
  writer.begin_object();
  writer.member("dataSource", in.data_source);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
