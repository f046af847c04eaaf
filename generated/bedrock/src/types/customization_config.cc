// Writes CustomizationConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/customization_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const TeacherModelConfig& in) {
  writer.begin_object();
  writer.required("teacherModelIdentifier", in.teacher_model_identifier);
  writer.member("maxResponseLengthForInference", in.max_response_length_for_inference);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DistillationConfig& in) {
  writer.begin_object();
  writer.required("teacherModelConfig", in.teacher_model_config);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const LambdaGraderConfig& in) {
  writer.begin_object();
  writer.required("lambdaArn", in.lambda_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GraderConfig& in) {
  writer.exactly_one("GraderConfig", in.lambda_grader.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("lambdaGrader", in.lambda_grader);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RFTHyperParameters& in) {
  writer.begin_object();
  writer.member("epochCount", in.epoch_count);
  writer.member("batchSize", in.batch_size);
  writer.member("learningRate", in.learning_rate);
  writer.member("maxPromptLength", in.max_prompt_length);
  writer.member("trainingSamplePerPrompt", in.training_sample_per_prompt);
  writer.member("inferenceMaxTokens", in.inference_max_tokens);
  writer.member("reasoningEffort", in.reasoning_effort);
  writer.member("evalInterval", in.eval_interval);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RFTConfig& in) {
  writer.begin_object();
  writer.member("graderConfig", in.grader_config);
  writer.member("hyperParameters", in.hyper_parameters);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CustomizationConfig& in) {
  writer.exactly_one("CustomizationConfig",
                     in.distillation_config.has_value() + in.rft_config.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("distillationConfig", in.distillation_config);
  writer.member("rftConfig", in.rft_config);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock
