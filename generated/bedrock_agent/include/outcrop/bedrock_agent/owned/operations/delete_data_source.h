// DeleteDataSource: the output of Client::delete_data_source, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

struct DeleteDataSourceView;

/// The data source that is being deleted.
struct DeleteDataSource {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string knowledge_base_id{};
  /// The id that CreateDataSource gave the data source.
  std::string data_source_id{};
  /// The state that the data source is in now.
  std::optional<OwnedOpen<DataSourceStatus>> status{};

  friend bool operator==(const DeleteDataSource&, const DeleteDataSource&) = default;
};
DeleteDataSource to_owned(const DeleteDataSourceView& view);
void write_json(internal::JsonWriter& writer, const DeleteDataSource& in);

}  // namespace outcrop::bedrock_agent
