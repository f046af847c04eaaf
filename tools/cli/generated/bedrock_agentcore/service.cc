// The service's commands.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {

extern const cli::Operation batch_create_memory_records_command;
extern const cli::Operation batch_delete_memory_records_command;
extern const cli::Operation batch_update_memory_records_command;
extern const cli::Operation complete_resource_token_auth_command;
extern const cli::Operation create_ab_test_command;
extern const cli::Operation create_event_command;
extern const cli::Operation create_payment_instrument_command;
extern const cli::Operation create_payment_session_command;
extern const cli::Operation delete_ab_test_command;
extern const cli::Operation delete_batch_evaluation_command;
extern const cli::Operation delete_capacity_provider_session_command;
extern const cli::Operation delete_event_command;
extern const cli::Operation delete_memory_record_command;
extern const cli::Operation delete_payment_instrument_command;
extern const cli::Operation delete_payment_session_command;
extern const cli::Operation delete_recommendation_command;
extern const cli::Operation evaluate_command;
extern const cli::Operation get_ab_test_command;
extern const cli::Operation get_agent_card_command;
extern const cli::Operation get_batch_evaluation_command;
extern const cli::Operation get_browser_session_command;
extern const cli::Operation get_code_interpreter_session_command;
extern const cli::Operation get_event_command;
extern const cli::Operation get_memory_record_command;
extern const cli::Operation get_payment_instrument_command;
extern const cli::Operation get_payment_instrument_balance_command;
extern const cli::Operation get_payment_session_command;
extern const cli::Operation get_recommendation_command;
extern const cli::Operation get_resource_api_key_command;
extern const cli::Operation get_resource_oauth2_token_command;
extern const cli::Operation get_resource_payment_token_command;
extern const cli::Operation get_workload_access_token_command;
extern const cli::Operation get_workload_access_token_for_jwt_command;
extern const cli::Operation get_workload_access_token_for_user_id_command;
extern const cli::Operation ingest_data_command;
extern const cli::Operation invoke_agent_runtime_command;
extern const cli::Operation invoke_agent_runtime_command_command;
extern const cli::Operation invoke_browser_command;
extern const cli::Operation invoke_code_interpreter_command;
extern const cli::Operation invoke_harness_command;
extern const cli::Operation list_ab_tests_command;
extern const cli::Operation list_actors_command;
extern const cli::Operation list_batch_evaluations_command;
extern const cli::Operation list_browser_sessions_command;
extern const cli::Operation list_code_interpreter_sessions_command;
extern const cli::Operation list_events_command;
extern const cli::Operation list_memory_extraction_jobs_command;
extern const cli::Operation list_memory_records_command;
extern const cli::Operation list_payment_instruments_command;
extern const cli::Operation list_payment_sessions_command;
extern const cli::Operation list_recommendations_command;
extern const cli::Operation list_sessions_command;
extern const cli::Operation process_payment_command;
extern const cli::Operation retrieve_memory_records_command;
extern const cli::Operation save_browser_session_profile_command;
extern const cli::Operation search_registry_records_command;
extern const cli::Operation start_batch_evaluation_command;
extern const cli::Operation start_browser_session_command;
extern const cli::Operation start_code_interpreter_session_command;
extern const cli::Operation start_memory_extraction_job_command;
extern const cli::Operation start_recommendation_command;
extern const cli::Operation stop_batch_evaluation_command;
extern const cli::Operation stop_browser_session_command;
extern const cli::Operation stop_code_interpreter_session_command;
extern const cli::Operation stop_runtime_session_command;
extern const cli::Operation update_ab_test_command;
extern const cli::Operation update_browser_stream_command;

namespace {

constexpr const cli::Operation* operations[] = {
    &batch_create_memory_records_command,
    &batch_delete_memory_records_command,
    &batch_update_memory_records_command,
    &complete_resource_token_auth_command,
    &create_ab_test_command,
    &create_event_command,
    &create_payment_instrument_command,
    &create_payment_session_command,
    &delete_ab_test_command,
    &delete_batch_evaluation_command,
    &delete_capacity_provider_session_command,
    &delete_event_command,
    &delete_memory_record_command,
    &delete_payment_instrument_command,
    &delete_payment_session_command,
    &delete_recommendation_command,
    &evaluate_command,
    &get_ab_test_command,
    &get_agent_card_command,
    &get_batch_evaluation_command,
    &get_browser_session_command,
    &get_code_interpreter_session_command,
    &get_event_command,
    &get_memory_record_command,
    &get_payment_instrument_command,
    &get_payment_instrument_balance_command,
    &get_payment_session_command,
    &get_recommendation_command,
    &get_resource_api_key_command,
    &get_resource_oauth2_token_command,
    &get_resource_payment_token_command,
    &get_workload_access_token_command,
    &get_workload_access_token_for_jwt_command,
    &get_workload_access_token_for_user_id_command,
    &ingest_data_command,
    &invoke_agent_runtime_command,
    &invoke_agent_runtime_command_command,
    &invoke_browser_command,
    &invoke_code_interpreter_command,
    &invoke_harness_command,
    &list_ab_tests_command,
    &list_actors_command,
    &list_batch_evaluations_command,
    &list_browser_sessions_command,
    &list_code_interpreter_sessions_command,
    &list_events_command,
    &list_memory_extraction_jobs_command,
    &list_memory_records_command,
    &list_payment_instruments_command,
    &list_payment_sessions_command,
    &list_recommendations_command,
    &list_sessions_command,
    &process_payment_command,
    &retrieve_memory_records_command,
    &save_browser_session_profile_command,
    &search_registry_records_command,
    &start_batch_evaluation_command,
    &start_browser_session_command,
    &start_code_interpreter_session_command,
    &start_memory_extraction_job_command,
    &start_recommendation_command,
    &stop_batch_evaluation_command,
    &stop_browser_session_command,
    &stop_code_interpreter_session_command,
    &stop_runtime_session_command,
    &update_ab_test_command,
    &update_browser_stream_command,
};

}  // namespace

extern const cli::Service service;
constexpr cli::Service service{.command = "bedrock-agentcore",
                               .title = "Bedrock AgentCore",
                               .settings = {.id = "Bedrock AgentCore",
                                            .endpoint_prefix = "bedrock-agentcore",
                                            .signing_name = "bedrock-agentcore",
                                            .bearer_auth = false},
                               .operations = operations};

}  // namespace outcrop::bedrock_agentcore::commands
