// CreateDataSource: the output of Client::create_data_source, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/data_source.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct CreateDataSourceView;

/// The data source that was created.
struct CreateDataSource {
  /// The data source as it is kept.
  DataSource data_source{};

  friend bool operator==(const CreateDataSource&, const CreateDataSource&) = default;
};
CreateDataSource to_owned(const CreateDataSourceView& view);
void write_json(internal::JsonWriter& writer, const CreateDataSource& in);

}  // namespace outcrop::bedrock_agent
