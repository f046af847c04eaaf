// TransformationConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

/// A knowledge base with structured data.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_TextToSqlKnowledgeBaseConfiguration.html
struct TextToSqlKnowledgeBaseConfiguration {
  /// The knowledge base's ARN.
  ///
  /// Required. At most 128 characters.
  std::optional<std::string> knowledge_base_arn{};

  friend bool operator==(const TextToSqlKnowledgeBaseConfiguration&,
                         const TextToSqlKnowledgeBaseConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const TextToSqlKnowledgeBaseConfiguration& in);

/// Which data a question is turned into SQL for.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_TextToSqlConfiguration.html
struct TextToSqlConfiguration {
  /// Where the data is.
  ///
  /// Required.
  std::optional<OwnedOpen<TextToSqlConfigurationType>> type{};
  /// The knowledge base whose tables the SQL is for.
  std::optional<TextToSqlKnowledgeBaseConfiguration> knowledge_base_configuration{};

  friend bool operator==(const TextToSqlConfiguration&, const TextToSqlConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const TextToSqlConfiguration& in);

/// What a question is turned into.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_TransformationConfiguration.html
struct TransformationConfiguration {
  /// The kind of query.
  ///
  /// Required.
  std::optional<OwnedOpen<QueryTransformationMode>> mode{};
  /// Which data the query is for, where it is SQL.
  Box<TextToSqlConfiguration> text_to_sql_configuration{};

  friend bool operator==(const TransformationConfiguration&, const TransformationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const TransformationConfiguration& in);

}  // namespace outcrop::bedrock_agent_runtime
