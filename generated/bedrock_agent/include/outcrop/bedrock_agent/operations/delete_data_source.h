// Input and output of Client::delete_data_source.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::delete_data_source. An absent member is not sent.
/// Which data source of which knowledge base.
struct DeleteDataSourceRequest {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> knowledge_base_id{};
  /// The id that CreateDataSource gave the data source.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> data_source_id{};

  friend bool operator==(const DeleteDataSourceRequest&, const DeleteDataSourceRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteDataSourceRequest& in);

/// Output of Client::delete_data_source; valid as long as its Response.
/// The data source that is being deleted.
struct DeleteDataSourceView {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string_view knowledge_base_id{};
  /// The id that CreateDataSource gave the data source.
  std::string_view data_source_id{};
  /// The state that the data source is in now.
  Open<DataSourceStatus> status{};
};
const internal::Schema& schema_of(const DeleteDataSourceView*);

}  // namespace outcrop::bedrock_agent
