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

/// How the model that evaluates writes its answer.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceConfiguration.html
struct InferenceConfiguration {
  /// Tokens that it may write.
  std::optional<std::int32_t> max_tokens{};
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  std::optional<float> top_p{};
  /// Texts that end the answer as soon as the model makes one of them.
  std::optional<std::vector<std::string>> stop_sequences{};

  friend bool operator==(const InferenceConfiguration&, const InferenceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InferenceConfiguration& in);

/// The model of Amazon Bedrock that judges, and how it is asked.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_BedrockEvaluatorModelConfig.html
struct BedrockEvaluatorModelConfig {
  /// The id of the model, which has to be offered in the region.
  ///
  /// Required.
  std::optional<std::string> model_id{};
  /// How the model chooses its words, and how many. Absent: the model's own settings.
  std::optional<InferenceConfiguration> inference_config{};
  /// Settings that only this model knows, as it names them.
  std::optional<Document> additional_model_request_fields{};

  friend bool operator==(const BedrockEvaluatorModelConfig&, const BedrockEvaluatorModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const BedrockEvaluatorModelConfig& in);

/// A category that a judge can choose.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CategoricalScaleDefinition.html
struct CategoricalScaleDefinition {
  /// What the category stands for, and when to choose it.
  ///
  /// Required.
  std::optional<std::string> definition{};
  /// The category's name, as results show it.
  ///
  /// Required.
  std::optional<std::string> label{};

  friend bool operator==(const CategoricalScaleDefinition&, const CategoricalScaleDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const CategoricalScaleDefinition& in);

/// Has a Lambda function evaluate.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LambdaEvaluatorConfig.html
struct LambdaEvaluatorConfig {
  /// The function's ARN.
  ///
  /// Required.
  std::optional<std::string> lambda_arn{};
  /// Seconds that the function may take. Absent: 60.
  std::optional<std::int32_t> lambda_timeout_in_seconds{};

  friend bool operator==(const LambdaEvaluatorConfig&, const LambdaEvaluatorConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const LambdaEvaluatorConfig& in);

/// An evaluator that is a program.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CodeBasedEvaluatorConfig.html
struct CodeBasedEvaluatorConfig {
  /// The Lambda function that evaluates.
  Box<LambdaEvaluatorConfig> lambda_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CodeBasedEvaluatorConfig&, const CodeBasedEvaluatorConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const CodeBasedEvaluatorConfig& in);

/// How much a model reasons before it answers.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ReasoningConfiguration.html
struct ReasoningConfiguration {
  /// The effort, in the words that the model's provider has for it, such as low or high.
  std::optional<std::string> effort{};

  friend bool operator==(const ReasoningConfiguration&, const ReasoningConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ReasoningConfiguration& in);

/// A model that evaluates, called by the OpenResponses API.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OpenResponsesEvaluatorModelConfig.html
struct OpenResponsesEvaluatorModelConfig {
  /// The model's id.
  ///
  /// Required.
  std::optional<std::string> model_id{};
  /// Tokens that the model may write, those of its reasoning included.
  std::optional<std::int32_t> max_output_tokens{};
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  std::optional<float> top_p{};
  /// How much the model reasons; models that do not reason ignore it.
  std::optional<ReasoningConfiguration> reasoning{};

  friend bool operator==(const OpenResponsesEvaluatorModelConfig&, const OpenResponsesEvaluatorModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const OpenResponsesEvaluatorModelConfig& in);

/// The model that an evaluator asks, and how.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EvaluatorModelConfig.html
struct EvaluatorModelConfig {
  /// A model of Amazon Bedrock, by its id and settings of inference.
  Box<BedrockEvaluatorModelConfig> bedrock_evaluator_model_config{};
  /// A model that is served by the OpenResponses API, by its id and settings of inference.
  Box<OpenResponsesEvaluatorModelConfig> responses_evaluator_model_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const EvaluatorModelConfig&, const EvaluatorModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluatorModelConfig& in);

/// An existing evaluator that runs on a model of the account's choice.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DerivedEvaluatorConfig.html
struct DerivedEvaluatorConfig {
  /// The id of the evaluator whose prompt and scores are used: one of AWS's own or of someone else's library.
  ///
  /// Required.
  std::optional<std::string> base_evaluator_id{};
  /// The model that judges by the prompt of that evaluator.
  ///
  /// Required.
  Box<EvaluatorModelConfig> model_config{};

  friend bool operator==(const DerivedEvaluatorConfig&, const DerivedEvaluatorConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const DerivedEvaluatorConfig& in);

/// One rating of a scale of numbers.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_NumericalScaleDefinition.html
struct NumericalScaleDefinition {
  /// When the model should give this rating.
  ///
  /// Required.
  std::optional<std::string> definition{};
  /// The number that the rating stands for.
  ///
  /// Required.
  std::optional<double> value{};
  /// A short name for the rating.
  ///
  /// Required.
  std::optional<std::string> label{};

  friend bool operator==(const NumericalScaleDefinition&, const NumericalScaleDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const NumericalScaleDefinition& in);

/// The ratings that a model can give.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RatingScale.html
struct RatingScale {
  /// Ratings with numbers.
  std::optional<std::vector<NumericalScaleDefinition>> numerical{};
  /// Ratings with names.
  std::optional<std::vector<CategoricalScaleDefinition>> categorical{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RatingScale&, const RatingScale&) = default;
};
void write_json(internal::JsonWriter& writer, const RatingScale& in);

/// Has a model evaluate.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LlmAsAJudgeEvaluatorConfig.html
struct LlmAsAJudgeEvaluatorConfig {
  /// What the model is told to judge, and how.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> instructions{};
  /// The ratings that the model can give.
  ///
  /// Required. Sensitive: never logged.
  Box<RatingScale> rating_scale{};
  /// Which model it is, and how it writes.
  ///
  /// Required.
  Box<EvaluatorModelConfig> model_config{};

  friend bool operator==(const LlmAsAJudgeEvaluatorConfig&, const LlmAsAJudgeEvaluatorConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const LlmAsAJudgeEvaluatorConfig& in);

/// How an evaluator comes to its scores.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EvaluatorConfig.html
struct EvaluatorConfig {
  /// A model judges by instructions and a scale.
  Box<LlmAsAJudgeEvaluatorConfig> llm_as_a_judge{};
  /// A Lambda function of the account judges.
  Box<CodeBasedEvaluatorConfig> code_based{};
  /// An existing evaluator judges, on a model of the account's choice.
  Box<DerivedEvaluatorConfig> derived{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const EvaluatorConfig&, const EvaluatorConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluatorConfig& in);

}  // namespace outcrop::bedrock_agentcore_control
