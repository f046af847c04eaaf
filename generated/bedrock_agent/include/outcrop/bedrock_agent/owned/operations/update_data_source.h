// UpdateDataSource: the output of Client::update_data_source, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/data_source.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct UpdateDataSourceView;

/// The data source as it is now.
struct UpdateDataSource {
  /// Where the documents come from, and the data source's state.
  DataSource data_source{};

  friend bool operator==(const UpdateDataSource&, const UpdateDataSource&) = default;
};
UpdateDataSource to_owned(const UpdateDataSourceView& view);
void write_json(internal::JsonWriter& writer, const UpdateDataSource& in);

}  // namespace outcrop::bedrock_agent
