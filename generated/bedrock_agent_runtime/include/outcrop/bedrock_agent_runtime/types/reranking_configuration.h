// RerankingConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

/// A model of Amazon Bedrock that reranks, and its own parameters.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_BedrockRerankingModelConfiguration.html
struct BedrockRerankingModelConfiguration {
  /// The model's ARN.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_arn{};
  /// Further parameters as the model's provider defines them.
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};

  friend bool operator==(const BedrockRerankingModelConfiguration&,
                         const BedrockRerankingModelConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const BedrockRerankingModelConfiguration& in);

/// A model of Amazon Bedrock that sorts sources by how well they fit.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_BedrockRerankingConfiguration.html
struct BedrockRerankingConfiguration {
  /// Results at most after reranking.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> number_of_results{};
  /// The model that sorts the sources.
  ///
  /// Required.
  Box<BedrockRerankingModelConfiguration> model_configuration{};

  friend bool operator==(const BedrockRerankingConfiguration&, const BedrockRerankingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const BedrockRerankingConfiguration& in);

/// The model that sorts.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RerankingConfiguration.html
struct RerankingConfiguration {
  /// Where the model comes from.
  ///
  /// Required.
  std::optional<OwnedOpen<RerankingConfigurationType>> type{};
  /// A model of Amazon Bedrock.
  ///
  /// Required.
  std::optional<BedrockRerankingConfiguration> bedrock_reranking_configuration{};

  friend bool operator==(const RerankingConfiguration&, const RerankingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RerankingConfiguration& in);

}  // namespace outcrop::bedrock_agent_runtime
