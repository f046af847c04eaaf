// EvaluatorConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceConfiguration.html
struct InferenceConfiguration {
  std::optional<std::int32_t> max_tokens{};
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  std::optional<std::vector<std::string>> stop_sequences{};

  friend bool operator==(const InferenceConfiguration&, const InferenceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InferenceConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_BedrockEvaluatorModelConfig.html
struct BedrockEvaluatorModelConfig {
  /// Required.
  std::optional<std::string> model_id{};
  std::optional<InferenceConfiguration> inference_config{};
  std::optional<Document> additional_model_request_fields{};

  friend bool operator==(const BedrockEvaluatorModelConfig&, const BedrockEvaluatorModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const BedrockEvaluatorModelConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CategoricalScaleDefinition.html
struct CategoricalScaleDefinition {
  /// Required.
  std::optional<std::string> definition{};
  /// Required.
  std::optional<std::string> label{};

  friend bool operator==(const CategoricalScaleDefinition&, const CategoricalScaleDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const CategoricalScaleDefinition& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LambdaEvaluatorConfig.html
struct LambdaEvaluatorConfig {
  /// Required.
  std::optional<std::string> lambda_arn{};
  std::optional<std::int32_t> lambda_timeout_in_seconds{};

  friend bool operator==(const LambdaEvaluatorConfig&, const LambdaEvaluatorConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const LambdaEvaluatorConfig& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CodeBasedEvaluatorConfig.html
struct CodeBasedEvaluatorConfig {
  Box<LambdaEvaluatorConfig> lambda_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CodeBasedEvaluatorConfig&, const CodeBasedEvaluatorConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const CodeBasedEvaluatorConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ReasoningConfiguration.html
struct ReasoningConfiguration {
  std::optional<std::string> effort{};

  friend bool operator==(const ReasoningConfiguration&, const ReasoningConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ReasoningConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OpenResponsesEvaluatorModelConfig.html
struct OpenResponsesEvaluatorModelConfig {
  /// Required.
  std::optional<std::string> model_id{};
  std::optional<std::int32_t> max_output_tokens{};
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  std::optional<ReasoningConfiguration> reasoning{};

  friend bool operator==(const OpenResponsesEvaluatorModelConfig&, const OpenResponsesEvaluatorModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const OpenResponsesEvaluatorModelConfig& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EvaluatorModelConfig.html
struct EvaluatorModelConfig {
  Box<BedrockEvaluatorModelConfig> bedrock_evaluator_model_config{};
  Box<OpenResponsesEvaluatorModelConfig> responses_evaluator_model_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const EvaluatorModelConfig&, const EvaluatorModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluatorModelConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DerivedEvaluatorConfig.html
struct DerivedEvaluatorConfig {
  /// Required.
  std::optional<std::string> base_evaluator_id{};
  /// Required.
  Box<EvaluatorModelConfig> model_config{};

  friend bool operator==(const DerivedEvaluatorConfig&, const DerivedEvaluatorConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const DerivedEvaluatorConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_NumericalScaleDefinition.html
struct NumericalScaleDefinition {
  /// Required.
  std::optional<std::string> definition{};
  /// Required.
  std::optional<double> value{};
  /// Required.
  std::optional<std::string> label{};

  friend bool operator==(const NumericalScaleDefinition&, const NumericalScaleDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const NumericalScaleDefinition& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RatingScale.html
struct RatingScale {
  std::optional<std::vector<NumericalScaleDefinition>> numerical{};
  std::optional<std::vector<CategoricalScaleDefinition>> categorical{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RatingScale&, const RatingScale&) = default;
};
void write_json(internal::JsonWriter& writer, const RatingScale& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LlmAsAJudgeEvaluatorConfig.html
struct LlmAsAJudgeEvaluatorConfig {
  /// Required. Sensitive: never logged.
  std::optional<std::string> instructions{};
  /// Required. Sensitive: never logged.
  Box<RatingScale> rating_scale{};
  /// Required.
  Box<EvaluatorModelConfig> model_config{};

  friend bool operator==(const LlmAsAJudgeEvaluatorConfig&, const LlmAsAJudgeEvaluatorConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const LlmAsAJudgeEvaluatorConfig& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EvaluatorConfig.html
struct EvaluatorConfig {
  Box<LlmAsAJudgeEvaluatorConfig> llm_as_a_judge{};
  Box<CodeBasedEvaluatorConfig> code_based{};
  Box<DerivedEvaluatorConfig> derived{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const EvaluatorConfig&, const EvaluatorConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluatorConfig& in);

}  // namespace outcrop::bedrock_agentcore_control
