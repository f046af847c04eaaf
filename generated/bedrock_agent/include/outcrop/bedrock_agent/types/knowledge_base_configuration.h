// KnowledgeBaseConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/s3_location.h"
#include "outcrop/bedrock_agent/types/server_side_encryption_configuration.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

/// How sound is cut into pieces.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AudioSegmentationConfiguration.html
struct AudioSegmentationConfiguration {
  /// The length of a piece in seconds.
  ///
  /// Required. 1 to 30.
  std::optional<std::int32_t> fixed_length_duration{};

  friend bool operator==(const AudioSegmentationConfiguration&, const AudioSegmentationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AudioSegmentationConfiguration& in);

/// How sound is read into a knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AudioConfiguration.html
struct AudioConfiguration {
  /// How it is cut into pieces.
  ///
  /// Required.
  std::optional<AudioSegmentationConfiguration> segmentation_configuration{};

  friend bool operator==(const AudioConfiguration&, const AudioConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AudioConfiguration& in);

/// How video is cut into pieces.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_VideoSegmentationConfiguration.html
struct VideoSegmentationConfiguration {
  /// The length of a piece in seconds.
  ///
  /// Required. 1 to 30.
  std::optional<std::int32_t> fixed_length_duration{};

  friend bool operator==(const VideoSegmentationConfiguration&, const VideoSegmentationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VideoSegmentationConfiguration& in);

/// How video is read into a knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_VideoConfiguration.html
struct VideoConfiguration {
  /// How it is cut into pieces.
  ///
  /// Required.
  std::optional<VideoSegmentationConfiguration> segmentation_configuration{};

  friend bool operator==(const VideoConfiguration&, const VideoConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VideoConfiguration& in);

/// What vectors a model of Amazon Bedrock makes.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_BedrockEmbeddingModelConfiguration.html
struct BedrockEmbeddingModelConfiguration {
  /// The numbers in a vector. Absent: what the model makes by default.
  ///
  /// 0 to 4096.
  std::optional<std::int32_t> dimensions{};
  /// The type of the numbers. Absent: `FLOAT32`.
  std::optional<OwnedOpen<EmbeddingDataType>> embedding_data_type{};
  /// How sound is cut into pieces, for models that take sound.
  ///
  /// 1 entry.
  ///
  /// \deprecated since 2026-09-01
  std::optional<std::vector<AudioConfiguration>> audio{};
  /// How video is cut into pieces, for models that take video.
  ///
  /// 1 entry.
  ///
  /// \deprecated since 2026-09-01
  std::optional<std::vector<VideoConfiguration>> video{};
  /// Further settings as the model's documentation has them, such as how sound and video are cut.
  std::optional<Document> model_configuration{};

  friend bool operator==(const BedrockEmbeddingModelConfiguration&,
                         const BedrockEmbeddingModelConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const BedrockEmbeddingModelConfiguration& in);

/// An example of a question and the query that answers it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CuratedQuery.html
struct CuratedQuery {
  /// The question in words.
  ///
  /// Required. 1 to 1000 characters.
  std::optional<std::string> natural_language{};
  /// The SQL that answers the example question.
  ///
  /// Required. 1 to 1000 characters.
  std::optional<std::string> sql{};

  friend bool operator==(const CuratedQuery&, const CuratedQuery&) = default;
};
void write_json(internal::JsonWriter& writer, const CuratedQuery& in);

/// What vectors are made by the model.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_EmbeddingModelConfiguration.html
struct EmbeddingModelConfiguration {
  /// For models of Amazon Bedrock.
  Box<BedrockEmbeddingModelConfiguration> bedrock_embedding_model_configuration{};

  friend bool operator==(const EmbeddingModelConfiguration&, const EmbeddingModelConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const EmbeddingModelConfiguration& in);

/// A knowledge base that is an index of Amazon Kendra.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_KendraKnowledgeBaseConfiguration.html
struct KendraKnowledgeBaseConfiguration {
  /// The ARN of the GenAI index in Amazon Kendra.
  ///
  /// Required.
  std::optional<std::string> kendra_index_arn{};

  friend bool operator==(const KendraKnowledgeBaseConfiguration&, const KendraKnowledgeBaseConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const KendraKnowledgeBaseConfiguration& in);

/// A place for pictures, sound and video.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SupplementalDataStorageLocation.html
struct SupplementalDataStorageLocation {
  /// The kind of place.
  ///
  /// Required.
  std::optional<OwnedOpen<SupplementalDataStorageLocationType>> type{};
  /// The place in Amazon S3.
  std::optional<S3Location> s3_location{};

  friend bool operator==(const SupplementalDataStorageLocation&, const SupplementalDataStorageLocation&) = default;
};
void write_json(internal::JsonWriter& writer, const SupplementalDataStorageLocation& in);

/// Where pictures, sound and video that were taken from documents are kept, so that searches can give them back.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SupplementalDataStorageConfiguration.html
struct SupplementalDataStorageConfiguration {
  /// The places, of which there is one.
  ///
  /// Required. 1 entry.
  std::optional<std::vector<SupplementalDataStorageLocation>> storage_locations{};

  friend bool operator==(const SupplementalDataStorageConfiguration&,
                         const SupplementalDataStorageConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SupplementalDataStorageConfiguration& in);

/// A knowledge base whose vector store the service manages.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ManagedKnowledgeBaseConfiguration.html
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

  friend bool operator==(const ManagedKnowledgeBaseConfiguration&, const ManagedKnowledgeBaseConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ManagedKnowledgeBaseConfiguration& in);

/// What queries should know of a column.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_QueryGenerationColumn.html
struct QueryGenerationColumn {
  /// The column's name.
  ///
  /// 1 to 127 characters.
  std::optional<std::string> name{};
  /// What the column holds. The model that writes queries decides by this text.
  ///
  /// 1 to 200 characters.
  std::optional<std::string> description{};
  /// Whether queries may use the column.
  std::optional<OwnedOpen<IncludeExclude>> inclusion{};

  friend bool operator==(const QueryGenerationColumn&, const QueryGenerationColumn&) = default;
};
void write_json(internal::JsonWriter& writer, const QueryGenerationColumn& in);

/// What queries should know of a table.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_QueryGenerationTable.html
struct QueryGenerationTable {
  /// The table's name, with those of its database and schema.
  ///
  /// Required. Matching .*\..*\..*.
  std::optional<std::string> name{};
  /// What the table holds. The model that writes queries decides by this text.
  ///
  /// 1 to 200 characters.
  std::optional<std::string> description{};
  /// Whether queries may use the table.
  std::optional<OwnedOpen<IncludeExclude>> inclusion{};
  /// The columns about which there is something to say.
  std::optional<std::vector<QueryGenerationColumn>> columns{};

  friend bool operator==(const QueryGenerationTable&, const QueryGenerationTable&) = default;
};
void write_json(internal::JsonWriter& writer, const QueryGenerationTable& in);

/// What the model that writes queries should know of the database.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_QueryGenerationContext.html
struct QueryGenerationContext {
  /// The tables about which there is something to say.
  ///
  /// At most 50 entries.
  std::optional<std::vector<QueryGenerationTable>> tables{};
  /// Examples of questions and the queries that answer them.
  ///
  /// At most 10 entries.
  std::optional<std::vector<CuratedQuery>> curated_queries{};

  friend bool operator==(const QueryGenerationContext&, const QueryGenerationContext&) = default;
};
void write_json(internal::JsonWriter& writer, const QueryGenerationContext& in);

/// How queries are written.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_QueryGenerationConfiguration.html
struct QueryGenerationConfiguration {
  /// Seconds after which writing a query is given up.
  ///
  /// 1 to 200.
  std::optional<std::int32_t> execution_timeout_seconds{};
  /// What the model that writes them should know of the database.
  ///
  /// Sensitive: never logged.
  Box<QueryGenerationContext> generation_context{};

  friend bool operator==(const QueryGenerationConfiguration&, const QueryGenerationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const QueryGenerationConfiguration& in);

/// How to sign in to a Redshift cluster.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedshiftProvisionedAuthConfiguration.html
struct RedshiftProvisionedAuthConfiguration {
  /// The way; the member that fits it is set.
  ///
  /// Required.
  std::optional<OwnedOpen<RedshiftProvisionedAuthType>> type{};
  /// The name of the database user, where `type` is `USERNAME`.
  std::optional<std::string> database_user{};
  /// The ARN of the secret in AWS Secrets Manager, where `type` is `USERNAME_PASSWORD`.
  std::optional<std::string> username_password_secret_arn{};

  friend bool operator==(const RedshiftProvisionedAuthConfiguration&,
                         const RedshiftProvisionedAuthConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RedshiftProvisionedAuthConfiguration& in);

/// A Redshift cluster.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedshiftProvisionedConfiguration.html
struct RedshiftProvisionedConfiguration {
  /// The cluster's id.
  ///
  /// Required. 1 to 63 characters.
  std::optional<std::string> cluster_identifier{};
  /// How to sign in.
  ///
  /// Required.
  Box<RedshiftProvisionedAuthConfiguration> auth_configuration{};

  friend bool operator==(const RedshiftProvisionedConfiguration&, const RedshiftProvisionedConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RedshiftProvisionedConfiguration& in);

/// How to sign in to Redshift Serverless.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedshiftServerlessAuthConfiguration.html
struct RedshiftServerlessAuthConfiguration {
  /// The way; the member that fits it is set.
  ///
  /// Required.
  std::optional<OwnedOpen<RedshiftServerlessAuthType>> type{};
  /// The ARN of the secret in AWS Secrets Manager, where `type` is `USERNAME_PASSWORD`.
  std::optional<std::string> username_password_secret_arn{};

  friend bool operator==(const RedshiftServerlessAuthConfiguration&,
                         const RedshiftServerlessAuthConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RedshiftServerlessAuthConfiguration& in);

/// A workgroup of Redshift Serverless.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedshiftServerlessConfiguration.html
struct RedshiftServerlessConfiguration {
  /// The workgroup's ARN.
  ///
  /// Required.
  std::optional<std::string> workgroup_arn{};
  /// How to sign in.
  ///
  /// Required.
  Box<RedshiftServerlessAuthConfiguration> auth_configuration{};

  friend bool operator==(const RedshiftServerlessConfiguration&, const RedshiftServerlessConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RedshiftServerlessConfiguration& in);

/// The Redshift that runs queries; the member that fits `type` is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedshiftQueryEngineConfiguration.html
struct RedshiftQueryEngineConfiguration {
  /// The kind of Redshift.
  ///
  /// Required.
  std::optional<OwnedOpen<RedshiftQueryEngineType>> type{};
  /// A workgroup of Redshift Serverless.
  std::optional<RedshiftServerlessConfiguration> serverless_configuration{};
  /// A Redshift cluster.
  std::optional<RedshiftProvisionedConfiguration> provisioned_configuration{};

  friend bool operator==(const RedshiftQueryEngineConfiguration&, const RedshiftQueryEngineConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RedshiftQueryEngineConfiguration& in);

/// Data of the AWS Glue Data Catalog.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedshiftQueryEngineAwsDataCatalogStorageConfiguration.html
struct RedshiftQueryEngineAwsDataCatalogStorageConfiguration {
  /// The tables that may be queried.
  ///
  /// Required. 1 to 1000 entries.
  std::optional<std::vector<std::string>> table_names{};

  friend bool operator==(const RedshiftQueryEngineAwsDataCatalogStorageConfiguration&,
                         const RedshiftQueryEngineAwsDataCatalogStorageConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RedshiftQueryEngineAwsDataCatalogStorageConfiguration& in);

/// Data of a Redshift database.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedshiftQueryEngineRedshiftStorageConfiguration.html
struct RedshiftQueryEngineRedshiftStorageConfiguration {
  /// The database's name.
  ///
  /// Required. 1 to 200 characters.
  std::optional<std::string> database_name{};

  friend bool operator==(const RedshiftQueryEngineRedshiftStorageConfiguration&,
                         const RedshiftQueryEngineRedshiftStorageConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RedshiftQueryEngineRedshiftStorageConfiguration& in);

/// Where the data is that is queried; the member that fits `type` is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedshiftQueryEngineStorageConfiguration.html
struct RedshiftQueryEngineStorageConfiguration {
  /// The kind of place.
  ///
  /// Required.
  std::optional<OwnedOpen<RedshiftQueryEngineStorageType>> type{};
  /// Tables of the AWS Glue Data Catalog.
  std::optional<RedshiftQueryEngineAwsDataCatalogStorageConfiguration> aws_data_catalog_configuration{};
  /// A Redshift database.
  std::optional<RedshiftQueryEngineRedshiftStorageConfiguration> redshift_configuration{};

  friend bool operator==(const RedshiftQueryEngineStorageConfiguration&,
                         const RedshiftQueryEngineStorageConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RedshiftQueryEngineStorageConfiguration& in);

/// A database that Amazon Redshift queries.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedshiftConfiguration.html
struct RedshiftConfiguration {
  /// Where the data is.
  ///
  /// Required. 1 entry.
  std::optional<std::vector<RedshiftQueryEngineStorageConfiguration>> storage_configurations{};
  /// The Redshift that runs the queries.
  ///
  /// Required.
  Box<RedshiftQueryEngineConfiguration> query_engine_configuration{};
  /// How queries are written.
  std::optional<QueryGenerationConfiguration> query_generation_configuration{};

  friend bool operator==(const RedshiftConfiguration&, const RedshiftConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RedshiftConfiguration& in);

/// A knowledge base that is a database.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SqlKnowledgeBaseConfiguration.html
struct SqlKnowledgeBaseConfiguration {
  /// The kind of database; the member that fits it is set.
  ///
  /// Required.
  std::optional<OwnedOpen<QueryEngineType>> type{};
  /// The Redshift that runs the queries.
  Box<RedshiftConfiguration> redshift_configuration{};

  friend bool operator==(const SqlKnowledgeBaseConfiguration&, const SqlKnowledgeBaseConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SqlKnowledgeBaseConfiguration& in);

/// A knowledge base whose vectors are in a store of the account.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_VectorKnowledgeBaseConfiguration.html
struct VectorKnowledgeBaseConfiguration {
  /// The ARN of the model that makes vectors.
  ///
  /// Required. 20 to 2048 characters.
  std::optional<std::string> embedding_model_arn{};
  /// What vectors the model makes. Absent: the model's default.
  std::optional<EmbeddingModelConfiguration> embedding_model_configuration{};
  /// Where pictures, sound and video that were taken from documents are kept. Absent: they are not kept.
  std::optional<SupplementalDataStorageConfiguration> supplemental_data_storage_configuration{};

  friend bool operator==(const VectorKnowledgeBaseConfiguration&, const VectorKnowledgeBaseConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VectorKnowledgeBaseConfiguration& in);

/// What a knowledge base rests on; the member that fits `type` is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_KnowledgeBaseConfiguration.html
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

  friend bool operator==(const KnowledgeBaseConfiguration&, const KnowledgeBaseConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const KnowledgeBaseConfiguration& in);

}  // namespace outcrop::bedrock_agent
