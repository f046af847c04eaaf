// The cases of runtime_bench, and what they share.
#pragma once

#include <outcrop/bedrock_runtime/client.h>

#include <string>
#include <utility>
#include <vector>

#include "support/answering_server.h"
#include "support/paired_rounds.h"
#include "support/wall_rounds.h"

namespace outcrop::bench {

struct RuntimeBench {
  RoundOptions rounds;
  std::string javascript;  ///< folder with the installed client; empty: left out
  std::string go;          ///< the built program; empty: left out
  std::string program;     ///< converse_once, which lies beside this one
  bool alone{};            ///< without botocore
};

constexpr const char* kModel = "anthropic.claude-3-haiku-20240307-v1:0";

[[noreturn]] void give_up(const std::string& why);

/// Of Converse and ConverseStream, as the service writes them.
std::vector<PreparedAnswer> runtime_answers();

/// Keys and region are the environment's, as those of the rivals; an answer may be late.
bedrock_runtime::Client make_client(const std::string& address, int max_connections = 50);

/// The rivals that can run here; each counts its own CPU time.
void add_runtime_rivals(std::vector<WallTimed>& contenders, const RuntimeBench& bench, const std::string& address,
                        const std::string& what);

/// Their commands, by name.
std::vector<std::pair<std::string, std::vector<std::string>>> runtime_rivals(const RuntimeBench& bench);

std::vector<Row> bench_send(const RuntimeBench& bench);        ///< Converse with an image of 3.75 MB
std::vector<Row> bench_stream(const RuntimeBench& bench);      ///< ConverseStream of 1,000 events
std::vector<Row> bench_concurrent(const RuntimeBench& bench);  ///< Converse calls that wait at the same time
std::vector<Row> bench_start(const RuntimeBench& bench);       ///< a process with one Converse
std::vector<Row> bench_write(const RuntimeBench& bench);       ///< the JSON of a long conversation, without a call

}  // namespace outcrop::bench
