// Tables of the shapes in outcrop/bedrock_agent/types/vector_ingestion_configuration.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/vector_ingestion_configuration.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const BedrockDataAutomationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BedrockDataAutomationConfiguration::parsing_modality>("parsingModality"),
  };
  static constexpr cli::Shape shape{.name = "BedrockDataAutomationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const BedrockFoundationModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BedrockFoundationModelConfiguration::model_arn>("modelArn", true),
      cli::field<&BedrockFoundationModelConfiguration::parsing_prompt>("parsingPrompt"),
      cli::field<&BedrockFoundationModelConfiguration::parsing_modality>("parsingModality"),
  };
  static constexpr cli::Shape shape{.name = "BedrockFoundationModelConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const BedrockFoundationModelContextEnrichmentConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BedrockFoundationModelContextEnrichmentConfiguration::enrichment_strategy_configuration>(
          "enrichmentStrategyConfiguration", true),
      cli::field<&BedrockFoundationModelContextEnrichmentConfiguration::model_arn>("modelArn", true),
  };
  static constexpr cli::Shape shape{.name = "BedrockFoundationModelContextEnrichmentConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ChunkingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ChunkingConfiguration::chunking_strategy>("chunkingStrategy", true),
      cli::field<&ChunkingConfiguration::fixed_size_chunking_configuration>("fixedSizeChunkingConfiguration"),
      cli::field<&ChunkingConfiguration::hierarchical_chunking_configuration>("hierarchicalChunkingConfiguration"),
      cli::field<&ChunkingConfiguration::semantic_chunking_configuration>("semanticChunkingConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ChunkingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ContextEnrichmentConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ContextEnrichmentConfiguration::type>("type", true),
      cli::field<&ContextEnrichmentConfiguration::bedrock_foundation_model_configuration>(
          "bedrockFoundationModelConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ContextEnrichmentConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CustomTransformationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomTransformationConfiguration::intermediate_storage>("intermediateStorage", true),
      cli::field<&CustomTransformationConfiguration::transformations>("transformations", true),
  };
  static constexpr cli::Shape shape{.name = "CustomTransformationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EnrichmentStrategyConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EnrichmentStrategyConfiguration::method>("method", true),
  };
  static constexpr cli::Shape shape{.name = "EnrichmentStrategyConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FixedSizeChunkingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FixedSizeChunkingConfiguration::max_tokens>("maxTokens", true),
      cli::field<&FixedSizeChunkingConfiguration::overlap_percentage>("overlapPercentage", true),
  };
  static constexpr cli::Shape shape{.name = "FixedSizeChunkingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HierarchicalChunkingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HierarchicalChunkingConfiguration::level_configurations>("levelConfigurations", true),
      cli::field<&HierarchicalChunkingConfiguration::overlap_tokens>("overlapTokens", true),
  };
  static constexpr cli::Shape shape{.name = "HierarchicalChunkingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HierarchicalChunkingLevelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HierarchicalChunkingLevelConfiguration::max_tokens>("maxTokens", true),
  };
  static constexpr cli::Shape shape{.name = "HierarchicalChunkingLevelConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const IntermediateStorage*) {
  static constexpr cli::Field fields[] = {
      cli::field<&IntermediateStorage::s3_location>("s3Location", true),
  };
  static constexpr cli::Shape shape{.name = "IntermediateStorage", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ParsingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ParsingConfiguration::parsing_strategy>("parsingStrategy", true),
      cli::field<&ParsingConfiguration::bedrock_foundation_model_configuration>("bedrockFoundationModelConfiguration"),
      cli::field<&ParsingConfiguration::bedrock_data_automation_configuration>("bedrockDataAutomationConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ParsingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ParsingPrompt*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ParsingPrompt::parsing_prompt_text>("parsingPromptText", true),
  };
  static constexpr cli::Shape shape{.name = "ParsingPrompt", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SemanticChunkingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SemanticChunkingConfiguration::max_tokens>("maxTokens", true),
      cli::field<&SemanticChunkingConfiguration::buffer_size>("bufferSize", true),
      cli::field<&SemanticChunkingConfiguration::breakpoint_percentile_threshold>("breakpointPercentileThreshold",
                                                                                  true),
  };
  static constexpr cli::Shape shape{.name = "SemanticChunkingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Transformation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Transformation::transformation_function>("transformationFunction", true),
      cli::field<&Transformation::step_to_apply>("stepToApply", true),
  };
  static constexpr cli::Shape shape{.name = "Transformation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TransformationFunction*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TransformationFunction::transformation_lambda_configuration>("transformationLambdaConfiguration",
                                                                               true),
  };
  static constexpr cli::Shape shape{.name = "TransformationFunction", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TransformationLambdaConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TransformationLambdaConfiguration::lambda_arn>("lambdaArn", true),
  };
  static constexpr cli::Shape shape{.name = "TransformationLambdaConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VectorIngestionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VectorIngestionConfiguration::chunking_configuration>("chunkingConfiguration"),
      cli::field<&VectorIngestionConfiguration::custom_transformation_configuration>(
          "customTransformationConfiguration"),
      cli::field<&VectorIngestionConfiguration::parsing_configuration>("parsingConfiguration"),
      cli::field<&VectorIngestionConfiguration::context_enrichment_configuration>("contextEnrichmentConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "VectorIngestionConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
