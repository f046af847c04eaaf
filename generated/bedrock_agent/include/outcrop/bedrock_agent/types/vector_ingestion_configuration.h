// VectorIngestionConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/types/s3_location.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

struct BedrockDataAutomationConfiguration {
  std::optional<OwnedOpen<ParsingModality>> parsing_modality{};
};

struct ParsingPrompt {
  /// Required.
  std::optional<std::string> parsing_prompt_text{};
};

struct BedrockFoundationModelConfiguration {
  /// Required.
  std::optional<std::string> model_arn{};
  std::optional<ParsingPrompt> parsing_prompt{};
  std::optional<OwnedOpen<ParsingModality>> parsing_modality{};
};

struct EnrichmentStrategyConfiguration {
  /// Required.
  std::optional<OwnedOpen<EnrichmentStrategyMethod>> method{};
};

struct BedrockFoundationModelContextEnrichmentConfiguration {
  /// Required.
  std::optional<EnrichmentStrategyConfiguration> enrichment_strategy_configuration{};
  /// Required.
  std::optional<std::string> model_arn{};
};

struct FixedSizeChunkingConfiguration {
  /// Required.
  std::optional<std::int32_t> max_tokens{};
  /// Required.
  std::optional<std::int32_t> overlap_percentage{};
};

struct HierarchicalChunkingLevelConfiguration {
  /// Required.
  std::optional<std::int32_t> max_tokens{};
};

struct HierarchicalChunkingConfiguration {
  /// Required.
  std::optional<std::vector<HierarchicalChunkingLevelConfiguration>> level_configurations{};
  /// Required.
  std::optional<std::int32_t> overlap_tokens{};
};

struct SemanticChunkingConfiguration {
  /// Required.
  std::optional<std::int32_t> max_tokens{};
  /// Required.
  std::optional<std::int32_t> buffer_size{};
  /// Required.
  std::optional<std::int32_t> breakpoint_percentile_threshold{};
};

struct ChunkingConfiguration {
  /// Required.
  std::optional<OwnedOpen<ChunkingStrategy>> chunking_strategy{};
  std::optional<FixedSizeChunkingConfiguration> fixed_size_chunking_configuration{};
  std::optional<HierarchicalChunkingConfiguration> hierarchical_chunking_configuration{};
  std::optional<SemanticChunkingConfiguration> semantic_chunking_configuration{};
};

struct ContextEnrichmentConfiguration {
  /// Required.
  std::optional<OwnedOpen<ContextEnrichmentType>> type{};
  std::optional<BedrockFoundationModelContextEnrichmentConfiguration> bedrock_foundation_model_configuration{};
};

struct IntermediateStorage {
  /// Required.
  std::optional<S3Location> s3_location{};
};

struct TransformationLambdaConfiguration {
  /// Required.
  std::optional<std::string> lambda_arn{};
};

struct TransformationFunction {
  /// Required.
  std::optional<TransformationLambdaConfiguration> transformation_lambda_configuration{};
};

struct Transformation {
  /// Required.
  std::optional<TransformationFunction> transformation_function{};
  /// Required.
  std::optional<OwnedOpen<StepType>> step_to_apply{};
};

struct CustomTransformationConfiguration {
  /// Required.
  std::optional<IntermediateStorage> intermediate_storage{};
  /// Required.
  std::optional<std::vector<Transformation>> transformations{};
};

struct ParsingConfiguration {
  /// Required.
  std::optional<OwnedOpen<ParsingStrategy>> parsing_strategy{};
  std::optional<BedrockFoundationModelConfiguration> bedrock_foundation_model_configuration{};
  std::optional<BedrockDataAutomationConfiguration> bedrock_data_automation_configuration{};
};

struct VectorIngestionConfiguration {
  std::optional<ChunkingConfiguration> chunking_configuration{};
  std::optional<CustomTransformationConfiguration> custom_transformation_configuration{};
  std::optional<ParsingConfiguration> parsing_configuration{};
  std::optional<ContextEnrichmentConfiguration> context_enrichment_configuration{};
};

}  // namespace outcrop::bedrock_agent
