// Where requests and answers hold what the model calls sensitive.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/internal/sensitive.h"

#include "service.h"

namespace outcrop::kitchen_sink {
namespace sensitive {
extern const internal::SensitiveShape get_everything_answer;
extern const internal::SensitiveShape jar;
extern const internal::SensitiveShape list_jars_answer;
extern const internal::SensitiveShape list_nested_answer;
extern const internal::SensitiveShape map;
extern const internal::SensitiveShape map_2;
extern const internal::SensitiveShape map_3;
extern const internal::SensitiveShape put_everything_request;
extern const internal::SensitiveShape recipe;
extern const internal::SensitiveShape recipe_whole;
extern const internal::SensitiveShape result_shape;
extern const internal::SensitiveShape step_whole;
extern const internal::SensitiveShape unit_whole;

constexpr internal::SensitiveMember get_everything_answer_members[] = {
    {"jar", &sensitive::jar},
    {"requiredJar", &sensitive::jar},
    {"jars", &sensitive::map_2},
    {"sparseJars", &sensitive::map_2},
    {"sparseJarList", &sensitive::jar},
    {"recipe", &sensitive::recipe},
    {"next-step", &sensitive::step_whole},
    {"secret", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_everything_answer{
    .members = get_everything_answer_members,
};
constexpr internal::SensitiveMember jar_members[] = {
    {"secret", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape jar{
    .members = jar_members,
};
constexpr internal::SensitiveMember list_jars_answer_members[] = {
    {"jars", &sensitive::jar},
};
constexpr internal::SensitiveShape list_jars_answer{
    .members = list_jars_answer_members,
};
constexpr internal::SensitiveMember list_nested_answer_members[] = {
    {"result", &sensitive::result_shape},
};
constexpr internal::SensitiveShape list_nested_answer{
    .members = list_nested_answer_members,
};
constexpr internal::SensitiveShape map{
    .values = &sensitive::recipe_whole,
    .keys = true,
};
constexpr internal::SensitiveShape map_2{
    .values = &sensitive::jar,
};
constexpr internal::SensitiveShape map_3{
    .values = &sensitive::recipe,
};
constexpr internal::SensitiveMember put_everything_request_members[] = {
    {"jar", &sensitive::jar},       {"jars", &sensitive::map_2},           {"sparseJars", &sensitive::map_2},
    {"recipe", &sensitive::recipe}, {"next-step", &sensitive::step_whole}, {"secret", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape put_everything_request{
    .members = put_everything_request_members,
};
constexpr internal::SensitiveMember recipe_members[] = {
    {"base", &sensitive::recipe},
    {"variants", &sensitive::recipe},
    {"byName", &sensitive::map_3},
    {"step", &sensitive::step_whole},
};
constexpr internal::SensitiveShape recipe{
    .members = recipe_members,
};
constexpr internal::SensitiveMember recipe_whole_members[] = {
    {"base", &sensitive::recipe_whole},
    {"variants", &sensitive::recipe_whole},
    {"byName", &sensitive::map},
    {"step", &sensitive::step_whole},
};
constexpr internal::SensitiveShape recipe_whole{
    .members = recipe_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember result_shape_members[] = {
    {"jarsByName", &sensitive::map_2},
};
constexpr internal::SensitiveShape result_shape{
    .members = result_shape_members,
};
constexpr internal::SensitiveMember step_whole_members[] = {
    {"recipe", &sensitive::recipe_whole},
    {"pause", &sensitive::unit_whole},
    {"many", &sensitive::step_whole},
};
constexpr internal::SensitiveShape step_whole{
    .members = step_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape unit_whole{
    .whole = true,
};

constexpr internal::SensitiveMember listen_events[] = {
    {"served", &sensitive::recipe},
};
constexpr internal::SensitiveMember talk_events[] = {
    {"served", &sensitive::recipe},
};

}  // namespace sensitive

constinit const internal::SensitiveOperation common::sensitive_operations[8] = {
    {
        .name = "EchoStructure",
        .request = &sensitive::jar,
        .answer = &sensitive::jar,
    },
    {
        .name = "EchoUnion",
        .request = &sensitive::step_whole,
        .answer = &sensitive::step_whole,
    },
    {
        .name = "GetEverything",
        .answer = &sensitive::get_everything_answer,
    },
    {
        .name = "ListJars",
        .answer = &sensitive::list_jars_answer,
    },
    {
        .name = "ListNested",
        .answer = &sensitive::list_nested_answer,
    },
    {
        .name = "Listen",
        .events = sensitive::listen_events,
    },
    {
        .name = "PutEverything",
        .request = &sensitive::put_everything_request,
    },
    {
        .name = "Talk",
        .events = sensitive::talk_events,
    },
};

}  // namespace outcrop::kitchen_sink
