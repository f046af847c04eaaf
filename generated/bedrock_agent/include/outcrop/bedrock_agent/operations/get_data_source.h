// Input and output of Client::get_data_source.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/data_source.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::get_data_source. An absent member is not sent.
/// Which data source of which knowledge base.
struct GetDataSourceRequest {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> knowledge_base_id{};
  /// The id that CreateDataSource gave the data source.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> data_source_id{};

  friend bool operator==(const GetDataSourceRequest&, const GetDataSourceRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetDataSourceRequest& in);

/// Output of Client::get_data_source; valid as long as its Response.
/// The data source, with its settings and state.
struct GetDataSourceView {
  /// Where the documents come from, and the data source's state.
  DataSourceView data_source{};
};
const internal::Schema& schema_of(const GetDataSourceView*);

}  // namespace outcrop::bedrock_agent
