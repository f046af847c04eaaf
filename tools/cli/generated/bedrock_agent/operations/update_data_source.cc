// Client::update_data_source as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/update_data_source.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter update_data_source_parameters[] = {
    {cli::field<&UpdateDataSourceRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id", ""},
    {cli::field<&UpdateDataSourceRequest::data_source_id>("dataSourceId", true), "data-source-id", ""},
    {cli::field<&UpdateDataSourceRequest::name>("name", true), "name", ""},
    {cli::field<&UpdateDataSourceRequest::description>("description"), "description", ""},
    {cli::field<&UpdateDataSourceRequest::data_source_configuration>("dataSourceConfiguration", true),
     "data-source-configuration", ""},
    {cli::field<&UpdateDataSourceRequest::data_deletion_policy>("dataDeletionPolicy"), "data-deletion-policy", ""},
    {cli::field<&UpdateDataSourceRequest::server_side_encryption_configuration>("serverSideEncryptionConfiguration"),
     "server-side-encryption-configuration", ""},
    {cli::field<&UpdateDataSourceRequest::vector_ingestion_configuration>("vectorIngestionConfiguration"),
     "vector-ingestion-configuration", ""},
};

}  // namespace

extern const cli::Operation update_data_source;
constexpr cli::Operation update_data_source{
    .name = "UpdateDataSource",
    .command = "update-data-source",
    .help = "Updates a data source.",
    .reference = "",
    .parameters = update_data_source_parameters,
    .make_request = cli::make_request<&Client::update_data_source>,
    .call = cli::call_method<&Client::update_data_source>,
};

}  // namespace outcrop::bedrock_agent::commands
