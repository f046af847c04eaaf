// AgenticRetrieveConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

/// A model of Amazon Bedrock that reranks, by its ARN.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveBedrockRerankingModelConfiguration.html
struct AgenticRetrieveBedrockRerankingModelConfiguration {
  /// The model's ARN.
  ///
  /// Required.
  std::optional<std::string> model_arn{};

  friend bool operator==(const AgenticRetrieveBedrockRerankingModelConfiguration&,
                         const AgenticRetrieveBedrockRerankingModelConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AgenticRetrieveBedrockRerankingModelConfiguration& in);

/// A model of Amazon Bedrock that sorts what was found by how well it fits.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveBedrockRerankingConfiguration.html
struct AgenticRetrieveBedrockRerankingConfiguration {
  /// The model that reranks.
  ///
  /// Required.
  std::optional<AgenticRetrieveBedrockRerankingModelConfiguration> model_configuration{};

  friend bool operator==(const AgenticRetrieveBedrockRerankingConfiguration&,
                         const AgenticRetrieveBedrockRerankingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AgenticRetrieveBedrockRerankingConfiguration& in);

/// The model that sorts what was found by how well it fits.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveRerankingConfiguration.html
struct AgenticRetrieveRerankingConfiguration {
  /// Where the model comes from.
  ///
  /// Required.
  std::optional<OwnedOpen<AgenticRetrieveRerankingConfigurationType>> type{};
  /// The model of Amazon Bedrock that reranks.
  std::optional<AgenticRetrieveBedrockRerankingConfiguration> bedrock_reranking_configuration{};

  friend bool operator==(const AgenticRetrieveRerankingConfiguration&,
                         const AgenticRetrieveRerankingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AgenticRetrieveRerankingConfiguration& in);

/// A foundation model of Amazon Bedrock, by its ARN.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_BedrockFoundationModelModelConfiguration.html
struct BedrockFoundationModelModelConfiguration {
  /// The model's ARN.
  ///
  /// Required.
  std::optional<std::string> model_arn{};

  friend bool operator==(const BedrockFoundationModelModelConfiguration&,
                         const BedrockFoundationModelModelConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const BedrockFoundationModelModelConfiguration& in);

/// A model of Amazon Bedrock.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_BedrockFoundationModelConfiguration.html
struct BedrockFoundationModelConfiguration {
  /// The model that plans the search.
  ///
  /// Required.
  std::optional<BedrockFoundationModelModelConfiguration> model_configuration{};

  friend bool operator==(const BedrockFoundationModelConfiguration&,
                         const BedrockFoundationModelConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const BedrockFoundationModelConfiguration& in);

/// Which model it is, and who is billed.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_MantleFoundationModelModelConfiguration.html
struct MantleFoundationModelModelConfiguration {
  /// The model's ARN.
  ///
  /// Required.
  std::optional<std::string> model_arn{};
  /// The project of Amazon Bedrock that usage is billed to. Absent: the default project.
  std::optional<std::string> project_id{};

  friend bool operator==(const MantleFoundationModelModelConfiguration&,
                         const MantleFoundationModelModelConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const MantleFoundationModelModelConfiguration& in);

/// A model of the Mantle endpoints of Amazon Bedrock.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_MantleFoundationModelConfiguration.html
struct MantleFoundationModelConfiguration {
  /// The model, and who is billed.
  ///
  /// Required.
  Box<MantleFoundationModelModelConfiguration> model_configuration{};

  friend bool operator==(const MantleFoundationModelConfiguration&,
                         const MantleFoundationModelConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const MantleFoundationModelConfiguration& in);

/// The model that plans an agentic search.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FoundationModelConfiguration.html
struct FoundationModelConfiguration {
  /// Which of the other members is set.
  ///
  /// Required.
  std::optional<OwnedOpen<FoundationModelConfigurationType>> type{};
  /// A model of Amazon Bedrock.
  std::optional<BedrockFoundationModelConfiguration> bedrock_foundation_model_configuration{};
  /// A model of the Mantle endpoints of Amazon Bedrock.
  std::optional<MantleFoundationModelConfiguration> mantle_foundation_model_configuration{};

  friend bool operator==(const FoundationModelConfiguration&, const FoundationModelConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const FoundationModelConfiguration& in);

/// How an agentic search works: its models and how long it goes on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveConfiguration.html
struct AgenticRetrieveConfiguration {
  /// Whether the service chooses the model that plans the search, or the request does.
  std::optional<OwnedOpen<FoundationModelType>> foundation_model_type{};
  /// The model that plans the search; needed where `foundationModelType` is `CUSTOM`.
  Box<FoundationModelConfiguration> foundation_model_configuration{};
  /// Whether and by whose model results are reranked. Absent: `MANAGED` for knowledge bases with managed
  /// embeddings, `NONE` for others.
  std::optional<OwnedOpen<AgenticRetrieveRerankingModelType>> reranking_model_type{};
  /// The model that reranks; needed where `rerankingModelType` is `CUSTOM`.
  Box<AgenticRetrieveRerankingConfiguration> reranking_configuration{};
  /// Rounds of planning and searching at most.
  std::optional<std::int32_t> max_agent_iteration{};

  friend bool operator==(const AgenticRetrieveConfiguration&, const AgenticRetrieveConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AgenticRetrieveConfiguration& in);

}  // namespace outcrop::bedrock_agent_runtime
