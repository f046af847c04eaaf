// Tables of the shapes in outcrop/bedrock_agent/types/knowledge_base_configuration.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/knowledge_base_configuration.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const AudioConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AudioConfiguration::segmentation_configuration>("segmentationConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "AudioConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AudioSegmentationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AudioSegmentationConfiguration::fixed_length_duration>("fixedLengthDuration", true),
  };
  static constexpr cli::Shape shape{.name = "AudioSegmentationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const BedrockEmbeddingModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BedrockEmbeddingModelConfiguration::dimensions>("dimensions"),
      cli::field<&BedrockEmbeddingModelConfiguration::embedding_data_type>("embeddingDataType"),
      cli::field<&BedrockEmbeddingModelConfiguration::audio>("audio"),
      cli::field<&BedrockEmbeddingModelConfiguration::video>("video"),
      cli::field<&BedrockEmbeddingModelConfiguration::model_configuration>("modelConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "BedrockEmbeddingModelConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CuratedQuery*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CuratedQuery::natural_language>("naturalLanguage", true),
      cli::field<&CuratedQuery::sql>("sql", true),
  };
  static constexpr cli::Shape shape{.name = "CuratedQuery", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EmbeddingModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EmbeddingModelConfiguration::bedrock_embedding_model_configuration>(
          "bedrockEmbeddingModelConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "EmbeddingModelConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KendraKnowledgeBaseConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KendraKnowledgeBaseConfiguration::kendra_index_arn>("kendraIndexArn", true),
  };
  static constexpr cli::Shape shape{.name = "KendraKnowledgeBaseConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KnowledgeBaseConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseConfiguration::type>("type", true),
      cli::field<&KnowledgeBaseConfiguration::vector_knowledge_base_configuration>("vectorKnowledgeBaseConfiguration"),
      cli::field<&KnowledgeBaseConfiguration::managed_knowledge_base_configuration>(
          "managedKnowledgeBaseConfiguration"),
      cli::field<&KnowledgeBaseConfiguration::kendra_knowledge_base_configuration>("kendraKnowledgeBaseConfiguration"),
      cli::field<&KnowledgeBaseConfiguration::sql_knowledge_base_configuration>("sqlKnowledgeBaseConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ManagedKnowledgeBaseConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ManagedKnowledgeBaseConfiguration::embedding_model_type>("embeddingModelType"),
      cli::field<&ManagedKnowledgeBaseConfiguration::embedding_model_arn>("embeddingModelArn"),
      cli::field<&ManagedKnowledgeBaseConfiguration::embedding_model_configuration>("embeddingModelConfiguration"),
      cli::field<&ManagedKnowledgeBaseConfiguration::server_side_encryption_configuration>(
          "serverSideEncryptionConfiguration"),
      cli::field<&ManagedKnowledgeBaseConfiguration::supplemental_data_storage_configuration>(
          "supplementalDataStorageConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ManagedKnowledgeBaseConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const QueryGenerationColumn*) {
  static constexpr cli::Field fields[] = {
      cli::field<&QueryGenerationColumn::name>("name"),
      cli::field<&QueryGenerationColumn::description>("description"),
      cli::field<&QueryGenerationColumn::inclusion>("inclusion"),
  };
  static constexpr cli::Shape shape{.name = "QueryGenerationColumn", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const QueryGenerationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&QueryGenerationConfiguration::execution_timeout_seconds>("executionTimeoutSeconds"),
      cli::field<&QueryGenerationConfiguration::generation_context>("generationContext"),
  };
  static constexpr cli::Shape shape{.name = "QueryGenerationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const QueryGenerationContext*) {
  static constexpr cli::Field fields[] = {
      cli::field<&QueryGenerationContext::tables>("tables"),
      cli::field<&QueryGenerationContext::curated_queries>("curatedQueries"),
  };
  static constexpr cli::Shape shape{.name = "QueryGenerationContext", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const QueryGenerationTable*) {
  static constexpr cli::Field fields[] = {
      cli::field<&QueryGenerationTable::name>("name", true),
      cli::field<&QueryGenerationTable::description>("description"),
      cli::field<&QueryGenerationTable::inclusion>("inclusion"),
      cli::field<&QueryGenerationTable::columns>("columns"),
  };
  static constexpr cli::Shape shape{.name = "QueryGenerationTable", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedshiftConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedshiftConfiguration::storage_configurations>("storageConfigurations", true),
      cli::field<&RedshiftConfiguration::query_engine_configuration>("queryEngineConfiguration", true),
      cli::field<&RedshiftConfiguration::query_generation_configuration>("queryGenerationConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "RedshiftConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedshiftProvisionedAuthConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedshiftProvisionedAuthConfiguration::type>("type", true),
      cli::field<&RedshiftProvisionedAuthConfiguration::database_user>("databaseUser"),
      cli::field<&RedshiftProvisionedAuthConfiguration::username_password_secret_arn>("usernamePasswordSecretArn"),
  };
  static constexpr cli::Shape shape{.name = "RedshiftProvisionedAuthConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedshiftProvisionedConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedshiftProvisionedConfiguration::cluster_identifier>("clusterIdentifier", true),
      cli::field<&RedshiftProvisionedConfiguration::auth_configuration>("authConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "RedshiftProvisionedConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedshiftQueryEngineAwsDataCatalogStorageConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedshiftQueryEngineAwsDataCatalogStorageConfiguration::table_names>("tableNames", true),
  };
  static constexpr cli::Shape shape{.name = "RedshiftQueryEngineAwsDataCatalogStorageConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedshiftQueryEngineConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedshiftQueryEngineConfiguration::type>("type", true),
      cli::field<&RedshiftQueryEngineConfiguration::serverless_configuration>("serverlessConfiguration"),
      cli::field<&RedshiftQueryEngineConfiguration::provisioned_configuration>("provisionedConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "RedshiftQueryEngineConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedshiftQueryEngineRedshiftStorageConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedshiftQueryEngineRedshiftStorageConfiguration::database_name>("databaseName", true),
  };
  static constexpr cli::Shape shape{.name = "RedshiftQueryEngineRedshiftStorageConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedshiftQueryEngineStorageConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedshiftQueryEngineStorageConfiguration::type>("type", true),
      cli::field<&RedshiftQueryEngineStorageConfiguration::aws_data_catalog_configuration>(
          "awsDataCatalogConfiguration"),
      cli::field<&RedshiftQueryEngineStorageConfiguration::redshift_configuration>("redshiftConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "RedshiftQueryEngineStorageConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedshiftServerlessAuthConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedshiftServerlessAuthConfiguration::type>("type", true),
      cli::field<&RedshiftServerlessAuthConfiguration::username_password_secret_arn>("usernamePasswordSecretArn"),
  };
  static constexpr cli::Shape shape{.name = "RedshiftServerlessAuthConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedshiftServerlessConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedshiftServerlessConfiguration::workgroup_arn>("workgroupArn", true),
      cli::field<&RedshiftServerlessConfiguration::auth_configuration>("authConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "RedshiftServerlessConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SqlKnowledgeBaseConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SqlKnowledgeBaseConfiguration::type>("type", true),
      cli::field<&SqlKnowledgeBaseConfiguration::redshift_configuration>("redshiftConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "SqlKnowledgeBaseConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SupplementalDataStorageConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SupplementalDataStorageConfiguration::storage_locations>("storageLocations", true),
  };
  static constexpr cli::Shape shape{.name = "SupplementalDataStorageConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SupplementalDataStorageLocation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SupplementalDataStorageLocation::type>("type", true),
      cli::field<&SupplementalDataStorageLocation::s3_location>("s3Location"),
  };
  static constexpr cli::Shape shape{.name = "SupplementalDataStorageLocation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VectorKnowledgeBaseConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VectorKnowledgeBaseConfiguration::embedding_model_arn>("embeddingModelArn", true),
      cli::field<&VectorKnowledgeBaseConfiguration::embedding_model_configuration>("embeddingModelConfiguration"),
      cli::field<&VectorKnowledgeBaseConfiguration::supplemental_data_storage_configuration>(
          "supplementalDataStorageConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "VectorKnowledgeBaseConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VideoConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VideoConfiguration::segmentation_configuration>("segmentationConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "VideoConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VideoSegmentationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VideoSegmentationConfiguration::fixed_length_duration>("fixedLengthDuration", true),
  };
  static constexpr cli::Shape shape{.name = "VideoSegmentationConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
