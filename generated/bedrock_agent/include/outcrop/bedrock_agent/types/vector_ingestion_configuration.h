// VectorIngestionConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/types/s3_location.h"
#include "outcrop/box.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

/// Has Amazon Bedrock Data Automation read the documents.
struct BedrockDataAutomationConfiguration {
  /// Whether it reads pictures as well as text. Absent: text alone.
  std::optional<OwnedOpen<ParsingModality>> parsing_modality{};
};

/// What a model that reads documents is told to do.
struct ParsingPrompt {
  /// The instructions in words.
  ///
  /// Required.
  std::optional<std::string> parsing_prompt_text{};
};

/// Has a model of Amazon Bedrock read the documents.
struct BedrockFoundationModelConfiguration {
  /// The ARN of the model, or of an inference profile.
  ///
  /// Required.
  std::optional<std::string> model_arn{};
  /// What the model is told to do. Absent: the service's own prompt.
  std::optional<ParsingPrompt> parsing_prompt{};
  /// Whether it reads pictures as well as text. Absent: text alone.
  std::optional<OwnedOpen<ParsingModality>> parsing_modality{};
};

/// What is found out about the documents.
struct EnrichmentStrategyConfiguration {
  /// The way it is found out.
  ///
  /// Required.
  std::optional<OwnedOpen<EnrichmentStrategyMethod>> method{};
};

/// Has a model of Amazon Bedrock find out more about the documents, as for a graph of what they speak of.
struct BedrockFoundationModelContextEnrichmentConfiguration {
  /// What it finds out.
  ///
  /// Required.
  std::optional<EnrichmentStrategyConfiguration> enrichment_strategy_configuration{};
  /// The model's ARN.
  ///
  /// Required.
  std::optional<std::string> model_arn{};
};

/// Chunks of about one size.
struct FixedSizeChunkingConfiguration {
  /// Tokens at most in a chunk.
  ///
  /// Required.
  std::optional<std::int32_t> max_tokens{};
  /// The percentage of a chunk that is repeated in the next one.
  ///
  /// Required.
  std::optional<std::int32_t> overlap_percentage{};
};

/// The size of the large or the small chunks.
struct HierarchicalChunkingLevelConfiguration {
  /// Tokens at most in a chunk.
  ///
  /// Required.
  std::optional<std::int32_t> max_tokens{};
};

/// Small chunks within large ones: the small ones are searched, the large ones given to the model.
struct HierarchicalChunkingConfiguration {
  /// The sizes: first of the large chunks, then of the small ones.
  ///
  /// Required.
  std::optional<std::vector<HierarchicalChunkingLevelConfiguration>> level_configurations{};
  /// Tokens of a chunk that are repeated in the next one of the same size.
  ///
  /// Required.
  std::optional<std::int32_t> overlap_tokens{};
};

/// Chunks that end where the meaning changes.
struct SemanticChunkingConfiguration {
  /// Tokens at most in a chunk.
  ///
  /// Required.
  std::optional<std::int32_t> max_tokens{};
  /// How many sentences before and after count when a sentence is compared with the next one.
  ///
  /// Required.
  std::optional<std::int32_t> buffer_size{};
  /// The percentile of difference above which two sentences are parted. More means larger chunks.
  ///
  /// Required.
  std::optional<std::int32_t> breakpoint_percentile_threshold{};
};

/// How documents are cut into chunks, which are what a search finds.
struct ChunkingConfiguration {
  /// The way they are cut; the member that fits it is set.
  ///
  /// Required.
  std::optional<OwnedOpen<ChunkingStrategy>> chunking_strategy{};
  /// Chunks of about one size.
  std::optional<FixedSizeChunkingConfiguration> fixed_size_chunking_configuration{};
  /// Small chunks within large ones.
  std::optional<HierarchicalChunkingConfiguration> hierarchical_chunking_configuration{};
  /// Chunks that end where the meaning changes.
  std::optional<SemanticChunkingConfiguration> semantic_chunking_configuration{};
};

/// Finds out more about the documents while they are read.
struct ContextEnrichmentConfiguration {
  /// What finds it out.
  ///
  /// Required.
  std::optional<OwnedOpen<ContextEnrichmentType>> type{};
  /// The model of Amazon Bedrock that does so.
  Box<BedrockFoundationModelContextEnrichmentConfiguration> bedrock_foundation_model_configuration{};
};

/// A place in Amazon S3 through which chunks pass.
struct IntermediateStorage {
  /// The bucket and prefix that are used.
  ///
  /// Required.
  std::optional<S3Location> s3_location{};
};

/// A Lambda function that works on documents.
struct TransformationLambdaConfiguration {
  /// The function's ARN.
  ///
  /// Required.
  std::optional<std::string> lambda_arn{};
};

/// What works on documents while they are read.
struct TransformationFunction {
  /// A Lambda function.
  ///
  /// Required.
  std::optional<TransformationLambdaConfiguration> transformation_lambda_configuration{};
};

/// Work on the documents while they are read.
struct Transformation {
  /// What works on them.
  ///
  /// Required.
  std::optional<TransformationFunction> transformation_function{};
  /// When it does.
  ///
  /// Required.
  std::optional<OwnedOpen<StepType>> step_to_apply{};
};

/// Has a Lambda function work on the chunks before vectors are made of them.
struct CustomTransformationConfiguration {
  /// The place in Amazon S3 through which the chunks pass.
  ///
  /// Required.
  std::optional<IntermediateStorage> intermediate_storage{};
  /// The Lambda function that works on the chunks.
  ///
  /// Required.
  std::optional<std::vector<Transformation>> transformations{};
};

/// How documents are turned into text before they are cut.
struct ParsingConfiguration {
  /// The way they are; the member that fits it may be set.
  ///
  /// Required.
  std::optional<OwnedOpen<ParsingStrategy>> parsing_strategy{};
  /// Settings of a model that reads the documents.
  Box<BedrockFoundationModelConfiguration> bedrock_foundation_model_configuration{};
  /// Settings of Amazon Bedrock Data Automation.
  std::optional<BedrockDataAutomationConfiguration> bedrock_data_automation_configuration{};
};

/// How documents are read and cut. What is absent is done in the service's own way.
struct VectorIngestionConfiguration {
  /// How documents are cut into chunks. It cannot be changed later.
  Box<ChunkingConfiguration> chunking_configuration{};
  /// A Lambda function that works on the chunks.
  Box<CustomTransformationConfiguration> custom_transformation_configuration{};
  /// How documents are turned into text.
  Box<ParsingConfiguration> parsing_configuration{};
  /// What more is found out about the documents.
  std::optional<ContextEnrichmentConfiguration> context_enrichment_configuration{};
};

}  // namespace outcrop::bedrock_agent
