// Writes EvaluatorConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/evaluator_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const InferenceConfiguration& in) {
  writer.begin_object();
  writer.member("maxTokens", in.max_tokens);
  writer.member("temperature", in.temperature);
  writer.member("topP", in.top_p);
  writer.member("stopSequences", in.stop_sequences);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const BedrockEvaluatorModelConfig& in) {
  writer.begin_object();
  writer.required("modelId", in.model_id);
  writer.member("inferenceConfig", in.inference_config);
  writer.member("additionalModelRequestFields", in.additional_model_request_fields);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CategoricalScaleDefinition& in) {
  writer.begin_object();
  writer.required("definition", in.definition);
  writer.required("label", in.label);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const LambdaEvaluatorConfig& in) {
  writer.begin_object();
  writer.required("lambdaArn", in.lambda_arn);
  writer.member("lambdaTimeoutInSeconds", in.lambda_timeout_in_seconds);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CodeBasedEvaluatorConfig& in) {
  writer.exactly_one("CodeBasedEvaluatorConfig", in.lambda_config.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("lambdaConfig", in.lambda_config);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ReasoningConfiguration& in) {
  writer.begin_object();
  writer.member("effort", in.effort);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OpenResponsesEvaluatorModelConfig& in) {
  writer.begin_object();
  writer.required("modelId", in.model_id);
  writer.member("maxOutputTokens", in.max_output_tokens);
  writer.member("temperature", in.temperature);
  writer.member("topP", in.top_p);
  writer.member("reasoning", in.reasoning);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EvaluatorModelConfig& in) {
  writer.exactly_one("EvaluatorModelConfig", in.bedrock_evaluator_model_config.has_value() +
                                                 in.responses_evaluator_model_config.has_value() +
                                                 in.unknown.has_value());
  writer.begin_object();
  writer.member("bedrockEvaluatorModelConfig", in.bedrock_evaluator_model_config);
  writer.member("responsesEvaluatorModelConfig", in.responses_evaluator_model_config);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DerivedEvaluatorConfig& in) {
  writer.begin_object();
  writer.required("baseEvaluatorId", in.base_evaluator_id);
  writer.required("modelConfig", in.model_config);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const NumericalScaleDefinition& in) {
  writer.begin_object();
  writer.required("definition", in.definition);
  writer.required("value", in.value);
  writer.required("label", in.label);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RatingScale& in) {
  writer.exactly_one("RatingScale", in.numerical.has_value() + in.categorical.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("numerical", in.numerical);
  writer.sensitive().member("categorical", in.categorical);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const LlmAsAJudgeEvaluatorConfig& in) {
  writer.begin_object();
  writer.sensitive().required("instructions", in.instructions);
  writer.sensitive().required("ratingScale", in.rating_scale);
  writer.required("modelConfig", in.model_config);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EvaluatorConfig& in) {
  writer.exactly_one("EvaluatorConfig", in.llm_as_a_judge.has_value() + in.code_based.has_value() +
                                            in.derived.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("llmAsAJudge", in.llm_as_a_judge);
  writer.member("codeBased", in.code_based);
  writer.member("derived", in.derived);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
