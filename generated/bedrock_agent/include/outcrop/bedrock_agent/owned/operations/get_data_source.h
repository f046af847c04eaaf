// GetDataSource: the output of Client::get_data_source, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/data_source.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct GetDataSourceView;

/// The data source, with its settings and state.
struct GetDataSource {
  /// Where the documents come from, and the data source's state.
  DataSource data_source{};

  friend bool operator==(const GetDataSource&, const GetDataSource&) = default;
};
GetDataSource to_owned(const GetDataSourceView& view);
void write_json(internal::JsonWriter& writer, const GetDataSource& in);

}  // namespace outcrop::bedrock_agent
