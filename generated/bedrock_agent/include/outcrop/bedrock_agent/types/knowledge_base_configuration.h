// KnowledgeBaseConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/types/s3_location.h"
#include "outcrop/bedrock_agent/types/server_side_encryption_configuration.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

/// How sound is cut into pieces.
struct AudioSegmentationConfiguration {
  /// The length of a piece in seconds.
  ///
  /// Required.
  std::optional<std::int32_t> fixed_length_duration{};
};

/// How sound is read into a knowledge base.
struct AudioConfiguration {
  /// How it is cut into pieces.
  ///
  /// Required.
  std::optional<AudioSegmentationConfiguration> segmentation_configuration{};
};

/// How video is cut into pieces.
struct VideoSegmentationConfiguration {
  /// The length of a piece in seconds.
  ///
  /// Required.
  std::optional<std::int32_t> fixed_length_duration{};
};

/// How video is read into a knowledge base.
struct VideoConfiguration {
  /// How it is cut into pieces.
  ///
  /// Required.
  std::optional<VideoSegmentationConfiguration> segmentation_configuration{};
};

/// What vectors a model of Amazon Bedrock makes.
struct BedrockEmbeddingModelConfiguration {
  /// The numbers in a vector. Absent: what the model makes by default.
  std::optional<std::int32_t> dimensions{};
  /// The type of the numbers. Absent: `FLOAT32`.
  std::optional<OwnedOpen<EmbeddingDataType>> embedding_data_type{};
  /// How sound is cut into pieces, for models that take sound.
  ///
  /// Deprecated since 2026-09-01.
  std::optional<std::vector<AudioConfiguration>> audio{};
  /// How video is cut into pieces, for models that take video.
  ///
  /// Deprecated since 2026-09-01.
  std::optional<std::vector<VideoConfiguration>> video{};
  /// Further settings as the model's documentation has them, such as how sound and video are cut.
  std::optional<Document> model_configuration{};
};

/// An example of a question and the query that answers it.
struct CuratedQuery {
  /// The question in words.
  ///
  /// Required.
  std::optional<std::string> natural_language{};
  /// The query in SQL.
  ///
  /// Required.
  std::optional<std::string> sql{};
};

/// What vectors are made by the model.
struct EmbeddingModelConfiguration {
  /// For models of Amazon Bedrock.
  Box<BedrockEmbeddingModelConfiguration> bedrock_embedding_model_configuration{};
};

/// A knowledge base that is an index of Amazon Kendra.
struct KendraKnowledgeBaseConfiguration {
  /// The ARN of the index.
  ///
  /// Required.
  std::optional<std::string> kendra_index_arn{};
};

/// A place for pictures, sound and video.
struct SupplementalDataStorageLocation {
  /// The kind of place.
  ///
  /// Required.
  std::optional<OwnedOpen<SupplementalDataStorageLocationType>> type{};
  /// The place in Amazon S3.
  std::optional<S3Location> s3_location{};
};

/// Where pictures, sound and video that were taken from documents are kept, so that searches can give them back.
struct SupplementalDataStorageConfiguration {
  /// The places, of which there is one.
  ///
  /// Required.
  std::optional<std::vector<SupplementalDataStorageLocation>> storage_locations{};
};

/// A knowledge base whose vector store the service manages.
struct ManagedKnowledgeBaseConfiguration {
  /// Whether the service chooses the model that makes vectors, or the request does.
  std::optional<OwnedOpen<EmbeddingModelType>> embedding_model_type{};
  /// The ARN of the model; needed where `embeddingModelType` is `CUSTOM`.
  std::optional<std::string> embedding_model_arn{};
  /// What vectors the model makes. Not needed where `embeddingModelType` is `MANAGED`.
  std::optional<EmbeddingModelConfiguration> embedding_model_configuration{};
  /// How the knowledge base is encrypted.
  std::optional<ServerSideEncryptionConfiguration> server_side_encryption_configuration{};
  /// Where pictures, sound and video are kept; needed with models that take them directly.
  std::optional<SupplementalDataStorageConfiguration> supplemental_data_storage_configuration{};
};

/// What queries should know of a column.
struct QueryGenerationColumn {
  /// The column's name.
  std::optional<std::string> name{};
  /// What the column holds. The model that writes queries decides by this text.
  std::optional<std::string> description{};
  /// Whether queries may use the column.
  std::optional<OwnedOpen<IncludeExclude>> inclusion{};
};

/// What queries should know of a table.
struct QueryGenerationTable {
  /// The table's name, with those of its database and schema.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the table holds. The model that writes queries decides by this text.
  std::optional<std::string> description{};
  /// Whether queries may use the table.
  std::optional<OwnedOpen<IncludeExclude>> inclusion{};
  /// The columns about which there is something to say.
  std::optional<std::vector<QueryGenerationColumn>> columns{};
};

/// What the model that writes queries should know of the database.
struct QueryGenerationContext {
  /// The tables about which there is something to say.
  std::optional<std::vector<QueryGenerationTable>> tables{};
  /// Examples of questions and the queries that answer them.
  std::optional<std::vector<CuratedQuery>> curated_queries{};
};

/// How queries are written.
struct QueryGenerationConfiguration {
  /// Seconds after which writing a query is given up.
  std::optional<std::int32_t> execution_timeout_seconds{};
  /// What the model that writes them should know of the database.
  ///
  /// Sensitive: never logged.
  Box<QueryGenerationContext> generation_context{};
};

/// How to sign in to a Redshift cluster.
struct RedshiftProvisionedAuthConfiguration {
  /// The way; the member that fits it is set.
  ///
  /// Required.
  std::optional<OwnedOpen<RedshiftProvisionedAuthType>> type{};
  /// The name of the database user, where `type` is `USERNAME`.
  std::optional<std::string> database_user{};
  /// The ARN of the secret in AWS Secrets Manager, where `type` is `USERNAME_PASSWORD`.
  std::optional<std::string> username_password_secret_arn{};
};

/// A Redshift cluster.
struct RedshiftProvisionedConfiguration {
  /// The cluster's id.
  ///
  /// Required.
  std::optional<std::string> cluster_identifier{};
  /// How to sign in.
  ///
  /// Required.
  Box<RedshiftProvisionedAuthConfiguration> auth_configuration{};
};

/// How to sign in to Redshift Serverless.
struct RedshiftServerlessAuthConfiguration {
  /// The way; the member that fits it is set.
  ///
  /// Required.
  std::optional<OwnedOpen<RedshiftServerlessAuthType>> type{};
  /// The ARN of the secret in AWS Secrets Manager, where `type` is `USERNAME_PASSWORD`.
  std::optional<std::string> username_password_secret_arn{};
};

/// A workgroup of Redshift Serverless.
struct RedshiftServerlessConfiguration {
  /// The workgroup's ARN.
  ///
  /// Required.
  std::optional<std::string> workgroup_arn{};
  /// How to sign in.
  ///
  /// Required.
  Box<RedshiftServerlessAuthConfiguration> auth_configuration{};
};

/// The Redshift that runs queries; the member that fits `type` is set.
struct RedshiftQueryEngineConfiguration {
  /// The kind of Redshift.
  ///
  /// Required.
  std::optional<OwnedOpen<RedshiftQueryEngineType>> type{};
  /// A workgroup of Redshift Serverless.
  std::optional<RedshiftServerlessConfiguration> serverless_configuration{};
  /// A Redshift cluster.
  std::optional<RedshiftProvisionedConfiguration> provisioned_configuration{};
};

/// Data of the AWS Glue Data Catalog.
struct RedshiftQueryEngineAwsDataCatalogStorageConfiguration {
  /// The tables that may be queried.
  ///
  /// Required.
  std::optional<std::vector<std::string>> table_names{};
};

/// Data of a Redshift database.
struct RedshiftQueryEngineRedshiftStorageConfiguration {
  /// The database's name.
  ///
  /// Required.
  std::optional<std::string> database_name{};
};

/// Where the data is that is queried; the member that fits `type` is set.
struct RedshiftQueryEngineStorageConfiguration {
  /// The kind of place.
  ///
  /// Required.
  std::optional<OwnedOpen<RedshiftQueryEngineStorageType>> type{};
  /// Tables of the AWS Glue Data Catalog.
  std::optional<RedshiftQueryEngineAwsDataCatalogStorageConfiguration> aws_data_catalog_configuration{};
  /// A Redshift database.
  std::optional<RedshiftQueryEngineRedshiftStorageConfiguration> redshift_configuration{};
};

/// A database that Amazon Redshift queries.
struct RedshiftConfiguration {
  /// Where the data is.
  ///
  /// Required.
  std::optional<std::vector<RedshiftQueryEngineStorageConfiguration>> storage_configurations{};
  /// The Redshift that runs the queries.
  ///
  /// Required.
  Box<RedshiftQueryEngineConfiguration> query_engine_configuration{};
  /// How queries are written.
  std::optional<QueryGenerationConfiguration> query_generation_configuration{};
};

/// A knowledge base that is a database.
struct SqlKnowledgeBaseConfiguration {
  /// The kind of database; the member that fits it is set.
  ///
  /// Required.
  std::optional<OwnedOpen<QueryEngineType>> type{};
  /// The Redshift that runs the queries.
  Box<RedshiftConfiguration> redshift_configuration{};
};

/// A knowledge base whose vectors are in a store of the account.
struct VectorKnowledgeBaseConfiguration {
  /// The ARN of the model that makes vectors.
  ///
  /// Required.
  std::optional<std::string> embedding_model_arn{};
  /// What vectors the model makes. Absent: the model's default.
  std::optional<EmbeddingModelConfiguration> embedding_model_configuration{};
  /// Where pictures, sound and video that were taken from documents are kept. Absent: they are not kept.
  std::optional<SupplementalDataStorageConfiguration> supplemental_data_storage_configuration{};
};

/// What a knowledge base rests on; the member that fits `type` is set.
struct KnowledgeBaseConfiguration {
  /// The kind of knowledge base.
  ///
  /// Required.
  std::optional<OwnedOpen<KnowledgeBaseType>> type{};
  /// Vectors in a store of the account.
  Box<VectorKnowledgeBaseConfiguration> vector_knowledge_base_configuration{};
  /// Vectors in a store that the service manages.
  Box<ManagedKnowledgeBaseConfiguration> managed_knowledge_base_configuration{};
  /// An index of Amazon Kendra.
  std::optional<KendraKnowledgeBaseConfiguration> kendra_knowledge_base_configuration{};
  /// A database that is queried in SQL.
  std::optional<SqlKnowledgeBaseConfiguration> sql_knowledge_base_configuration{};
};

}  // namespace outcrop::bedrock_agent
