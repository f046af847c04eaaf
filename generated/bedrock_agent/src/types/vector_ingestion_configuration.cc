// Writes VectorIngestionConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/vector_ingestion_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const BedrockDataAutomationConfiguration& in) {
  writer.begin_object();
  writer.member("parsingModality", in.parsing_modality);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ParsingPrompt& in) {
  writer.begin_object();
  writer.required("parsingPromptText", in.parsing_prompt_text);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const BedrockFoundationModelConfiguration& in) {
  writer.begin_object();
  writer.required("modelArn", in.model_arn);
  writer.member("parsingPrompt", in.parsing_prompt);
  writer.member("parsingModality", in.parsing_modality);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EnrichmentStrategyConfiguration& in) {
  writer.begin_object();
  writer.required("method", in.method);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const BedrockFoundationModelContextEnrichmentConfiguration& in) {
  writer.begin_object();
  writer.required("enrichmentStrategyConfiguration", in.enrichment_strategy_configuration);
  writer.required("modelArn", in.model_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FixedSizeChunkingConfiguration& in) {
  writer.begin_object();
  writer.required("maxTokens", in.max_tokens);
  writer.required("overlapPercentage", in.overlap_percentage);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HierarchicalChunkingLevelConfiguration& in) {
  writer.begin_object();
  writer.required("maxTokens", in.max_tokens);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HierarchicalChunkingConfiguration& in) {
  writer.begin_object();
  writer.required("levelConfigurations", in.level_configurations);
  writer.required("overlapTokens", in.overlap_tokens);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SemanticChunkingConfiguration& in) {
  writer.begin_object();
  writer.required("maxTokens", in.max_tokens);
  writer.required("bufferSize", in.buffer_size);
  writer.required("breakpointPercentileThreshold", in.breakpoint_percentile_threshold);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ChunkingConfiguration& in) {
  writer.begin_object();
  writer.required("chunkingStrategy", in.chunking_strategy);
  writer.member("fixedSizeChunkingConfiguration", in.fixed_size_chunking_configuration);
  writer.member("hierarchicalChunkingConfiguration", in.hierarchical_chunking_configuration);
  writer.member("semanticChunkingConfiguration", in.semantic_chunking_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ContextEnrichmentConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("bedrockFoundationModelConfiguration", in.bedrock_foundation_model_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const IntermediateStorage& in) {
  writer.begin_object();
  writer.required("s3Location", in.s3_location);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const TransformationLambdaConfiguration& in) {
  writer.begin_object();
  writer.required("lambdaArn", in.lambda_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const TransformationFunction& in) {
  writer.begin_object();
  writer.required("transformationLambdaConfiguration", in.transformation_lambda_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Transformation& in) {
  writer.begin_object();
  writer.required("transformationFunction", in.transformation_function);
  writer.required("stepToApply", in.step_to_apply);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CustomTransformationConfiguration& in) {
  writer.begin_object();
  writer.required("intermediateStorage", in.intermediate_storage);
  writer.required("transformations", in.transformations);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ParsingConfiguration& in) {
  writer.begin_object();
  writer.required("parsingStrategy", in.parsing_strategy);
  writer.member("bedrockFoundationModelConfiguration", in.bedrock_foundation_model_configuration);
  writer.member("bedrockDataAutomationConfiguration", in.bedrock_data_automation_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VectorIngestionConfiguration& in) {
  writer.begin_object();
  writer.member("chunkingConfiguration", in.chunking_configuration);
  writer.member("customTransformationConfiguration", in.custom_transformation_configuration);
  writer.member("parsingConfiguration", in.parsing_configuration);
  writer.member("contextEnrichmentConfiguration", in.context_enrichment_configuration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
