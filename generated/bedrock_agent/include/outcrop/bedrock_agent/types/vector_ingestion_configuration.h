// VectorIngestionConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/s3_location.h"
#include "outcrop/box.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

/// Has Amazon Bedrock Data Automation read the documents.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_BedrockDataAutomationConfiguration.html
struct BedrockDataAutomationConfiguration {
  /// Whether it reads pictures as well as text. Absent: text alone.
  std::optional<OwnedOpen<ParsingModality>> parsing_modality{};

  friend bool operator==(const BedrockDataAutomationConfiguration&,
                         const BedrockDataAutomationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const BedrockDataAutomationConfiguration& in);

/// What a model that reads documents is told to do.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ParsingPrompt.html
struct ParsingPrompt {
  /// The instructions in words.
  ///
  /// Required. 1 to 10000 characters.
  std::optional<std::string> parsing_prompt_text{};

  friend bool operator==(const ParsingPrompt&, const ParsingPrompt&) = default;
};
void write_json(internal::JsonWriter& writer, const ParsingPrompt& in);

/// Has a model of Amazon Bedrock read the documents.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_BedrockFoundationModelConfiguration.html
struct BedrockFoundationModelConfiguration {
  /// The ARN of the model, or of an inference profile.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_arn{};
  /// What the model is told to do. Absent: the service's own prompt.
  std::optional<ParsingPrompt> parsing_prompt{};
  /// Whether it reads pictures as well as text. Absent: text alone.
  std::optional<OwnedOpen<ParsingModality>> parsing_modality{};

  friend bool operator==(const BedrockFoundationModelConfiguration&,
                         const BedrockFoundationModelConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const BedrockFoundationModelConfiguration& in);

/// What is found out about the documents.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_EnrichmentStrategyConfiguration.html
struct EnrichmentStrategyConfiguration {
  /// The way it is found out.
  ///
  /// Required.
  std::optional<OwnedOpen<EnrichmentStrategyMethod>> method{};

  friend bool operator==(const EnrichmentStrategyConfiguration&, const EnrichmentStrategyConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const EnrichmentStrategyConfiguration& in);

/// Has a model of Amazon Bedrock find out more about the documents, as for a graph of what they speak of.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_BedrockFoundationModelContextEnrichmentConfiguration.html
struct BedrockFoundationModelContextEnrichmentConfiguration {
  /// What it finds out.
  ///
  /// Required.
  std::optional<EnrichmentStrategyConfiguration> enrichment_strategy_configuration{};
  /// The model's ARN.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_arn{};

  friend bool operator==(const BedrockFoundationModelContextEnrichmentConfiguration&,
                         const BedrockFoundationModelContextEnrichmentConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const BedrockFoundationModelContextEnrichmentConfiguration& in);

/// Chunks of about one size.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FixedSizeChunkingConfiguration.html
struct FixedSizeChunkingConfiguration {
  /// Tokens at most in a chunk.
  ///
  /// Required. At least 1.
  std::optional<std::int32_t> max_tokens{};
  /// The percentage of a chunk that is repeated in the next one.
  ///
  /// Required. 1 to 99.
  std::optional<std::int32_t> overlap_percentage{};

  friend bool operator==(const FixedSizeChunkingConfiguration&, const FixedSizeChunkingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const FixedSizeChunkingConfiguration& in);

/// The size of the large or the small chunks.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_HierarchicalChunkingLevelConfiguration.html
struct HierarchicalChunkingLevelConfiguration {
  /// Tokens at most in a chunk.
  ///
  /// Required. 1 to 8192.
  std::optional<std::int32_t> max_tokens{};

  friend bool operator==(const HierarchicalChunkingLevelConfiguration&,
                         const HierarchicalChunkingLevelConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HierarchicalChunkingLevelConfiguration& in);

/// Small chunks within large ones: the small ones are searched, the large ones given to the model.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_HierarchicalChunkingConfiguration.html
struct HierarchicalChunkingConfiguration {
  /// The sizes: first of the large chunks, then of the small ones.
  ///
  /// Required. 2 entries.
  std::optional<std::vector<HierarchicalChunkingLevelConfiguration>> level_configurations{};
  /// Tokens of a chunk that are repeated in the next one of the same size.
  ///
  /// Required. At least 1.
  std::optional<std::int32_t> overlap_tokens{};

  friend bool operator==(const HierarchicalChunkingConfiguration&, const HierarchicalChunkingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HierarchicalChunkingConfiguration& in);

/// Chunks that end where the meaning changes.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SemanticChunkingConfiguration.html
struct SemanticChunkingConfiguration {
  /// Tokens at most in a chunk.
  ///
  /// Required. At least 1.
  std::optional<std::int32_t> max_tokens{};
  /// How many sentences before and after count when a sentence is compared with the next one.
  ///
  /// Required. 0 to 1.
  std::optional<std::int32_t> buffer_size{};
  /// The percentile of difference above which two sentences are parted. More means larger chunks.
  ///
  /// Required. 50 to 99.
  std::optional<std::int32_t> breakpoint_percentile_threshold{};

  friend bool operator==(const SemanticChunkingConfiguration&, const SemanticChunkingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SemanticChunkingConfiguration& in);

/// How documents are cut into chunks, which are what a search finds.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ChunkingConfiguration.html
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

  friend bool operator==(const ChunkingConfiguration&, const ChunkingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ChunkingConfiguration& in);

/// Finds out more about the documents while they are read.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ContextEnrichmentConfiguration.html
struct ContextEnrichmentConfiguration {
  /// What finds it out.
  ///
  /// Required.
  std::optional<OwnedOpen<ContextEnrichmentType>> type{};
  /// The model of Amazon Bedrock that does so.
  Box<BedrockFoundationModelContextEnrichmentConfiguration> bedrock_foundation_model_configuration{};

  friend bool operator==(const ContextEnrichmentConfiguration&, const ContextEnrichmentConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ContextEnrichmentConfiguration& in);

/// A place in Amazon S3 through which chunks pass.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_IntermediateStorage.html
struct IntermediateStorage {
  /// The bucket and prefix that are used.
  ///
  /// Required.
  std::optional<S3Location> s3_location{};

  friend bool operator==(const IntermediateStorage&, const IntermediateStorage&) = default;
};
void write_json(internal::JsonWriter& writer, const IntermediateStorage& in);

/// A Lambda function that works on documents.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_TransformationLambdaConfiguration.html
struct TransformationLambdaConfiguration {
  /// The function's ARN.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> lambda_arn{};

  friend bool operator==(const TransformationLambdaConfiguration&, const TransformationLambdaConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const TransformationLambdaConfiguration& in);

/// What works on documents while they are read.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_TransformationFunction.html
struct TransformationFunction {
  /// The Lambda function that changes the chunks.
  ///
  /// Required.
  std::optional<TransformationLambdaConfiguration> transformation_lambda_configuration{};

  friend bool operator==(const TransformationFunction&, const TransformationFunction&) = default;
};
void write_json(internal::JsonWriter& writer, const TransformationFunction& in);

/// Work on the documents while they are read.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_Transformation.html
struct Transformation {
  /// What works on them.
  ///
  /// Required.
  std::optional<TransformationFunction> transformation_function{};
  /// When it does.
  ///
  /// Required.
  std::optional<OwnedOpen<StepType>> step_to_apply{};

  friend bool operator==(const Transformation&, const Transformation&) = default;
};
void write_json(internal::JsonWriter& writer, const Transformation& in);

/// Has a Lambda function work on the chunks before vectors are made of them.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CustomTransformationConfiguration.html
struct CustomTransformationConfiguration {
  /// The place in Amazon S3 through which the chunks pass.
  ///
  /// Required.
  std::optional<IntermediateStorage> intermediate_storage{};
  /// The Lambda function that works on the chunks.
  ///
  /// Required. 1 entry.
  std::optional<std::vector<Transformation>> transformations{};

  friend bool operator==(const CustomTransformationConfiguration&, const CustomTransformationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomTransformationConfiguration& in);

/// How documents are turned into text before they are cut.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ParsingConfiguration.html
struct ParsingConfiguration {
  /// The way they are; the member that fits it may be set.
  ///
  /// Required.
  std::optional<OwnedOpen<ParsingStrategy>> parsing_strategy{};
  /// Settings of a model that reads the documents.
  Box<BedrockFoundationModelConfiguration> bedrock_foundation_model_configuration{};
  /// Settings of Amazon Bedrock Data Automation.
  std::optional<BedrockDataAutomationConfiguration> bedrock_data_automation_configuration{};

  friend bool operator==(const ParsingConfiguration&, const ParsingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ParsingConfiguration& in);

/// How documents are read and cut. What is absent is done in the service's own way.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_VectorIngestionConfiguration.html
struct VectorIngestionConfiguration {
  /// How documents are cut into chunks. It cannot be changed later.
  Box<ChunkingConfiguration> chunking_configuration{};
  /// A Lambda function that works on the chunks.
  Box<CustomTransformationConfiguration> custom_transformation_configuration{};
  /// How documents are turned into text.
  Box<ParsingConfiguration> parsing_configuration{};
  /// What more is found out about the documents.
  std::optional<ContextEnrichmentConfiguration> context_enrichment_configuration{};

  friend bool operator==(const VectorIngestionConfiguration&, const VectorIngestionConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VectorIngestionConfiguration& in);

}  // namespace outcrop::bedrock_agent
