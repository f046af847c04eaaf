// Client::create_data_source as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/create_data_source.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter create_data_source_parameters[] = {
    {cli::field<&CreateDataSourceRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id", ""},
    {cli::field<&CreateDataSourceRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreateDataSourceRequest::name>("name", true), "name", ""},
    {cli::field<&CreateDataSourceRequest::description>("description"), "description", ""},
    {cli::field<&CreateDataSourceRequest::data_source_configuration>("dataSourceConfiguration", true),
     "data-source-configuration", ""},
    {cli::field<&CreateDataSourceRequest::data_deletion_policy>("dataDeletionPolicy"), "data-deletion-policy", ""},
    {cli::field<&CreateDataSourceRequest::server_side_encryption_configuration>("serverSideEncryptionConfiguration"),
     "server-side-encryption-configuration", ""},
    {cli::field<&CreateDataSourceRequest::vector_ingestion_configuration>("vectorIngestionConfiguration"),
     "vector-ingestion-configuration", ""},
};

}  // namespace

extern const cli::Operation create_data_source;
constexpr cli::Operation create_data_source{
    .name = "CreateDataSource",
    .command = "create-data-source",
    .help = "Creates a data source.",
    .reference = "",
    .parameters = create_data_source_parameters,
    .make_request = cli::make_request<&Client::create_data_source>,
    .call = cli::call_method<&Client::create_data_source>,
};

}  // namespace outcrop::bedrock_agent::commands
