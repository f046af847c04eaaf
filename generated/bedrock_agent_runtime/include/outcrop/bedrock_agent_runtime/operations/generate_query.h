// Input and output of Client::generate_query.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/query_generation_input.h"
#include "outcrop/bedrock_agent_runtime/types/transformation_configuration.h"
#include "outcrop/bedrock_agent_runtime/views/generated_query.h"
#include "outcrop/box.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::generate_query. An absent member is not sent.
/// The question, and the data that it is about.
struct GenerateQueryRequest {
  /// The question in words.
  ///
  /// Required. Sensitive: never logged.
  Box<QueryGenerationInput> query_generation_input{};
  /// What the question is turned into, for which knowledge base.
  ///
  /// Required.
  std::optional<TransformationConfiguration> transformation_configuration{};

  friend bool operator==(const GenerateQueryRequest&, const GenerateQueryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GenerateQueryRequest& in);

/// Output of Client::generate_query; valid as long as its Response.
/// The queries that answer the question.
struct GenerateQueryView {
  /// Queries that answer the question, one entry each.
  ///
  /// Sensitive: never logged.
  std::span<const GeneratedQueryView> queries{};
};
const internal::Schema& schema_of(const GenerateQueryView*);

}  // namespace outcrop::bedrock_agent_runtime
