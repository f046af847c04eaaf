// Arguments: the options of one operation on the command line, and the request that they make.
#pragma once

#include <CLI/App.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "command/operation.h"

namespace outcrop::cli {

/// How a listing is paged.
struct PagingOptions {
  std::string starting_token;
  std::optional<std::int32_t> page_size;
  std::optional<std::uint64_t> max_items;
  std::optional<int> lanes;
  bool no_paginate{};
  bool summary{};
};

class Arguments {
 public:
  explicit Arguments(const Operation& operation) : operation_(operation) {}
  Arguments(const Arguments&) = delete;
  Arguments& operator=(const Arguments&) = delete;

  /// Once, and `app` must not outlive this.
  void add_to(CLI::App& app);

  /// From --cli-input-json and, over it, the single options. Throws InputError.
  std::shared_ptr<void> request() const;
  const PagingOptions& paging() const { return paging_; }

 private:
  struct Given {
    const Parameter* parameter;
    CLI::Option* option;
    std::vector<std::string> values;
    bool flag{};
  };

  void add_parameter(CLI::App& app, const Parameter& parameter);
  void add_paging(CLI::App& app);
  Document read_input_json(void* request) const;
  void read_option(const Given& given, void* request) const;
  void check_required(const Document& input_json) const;
  void check_paging() const;

  const Operation& operation_;
  std::vector<std::unique_ptr<Given>> given_;
  std::string input_json_;
  PagingOptions paging_;
};

/// Arguments as CLI11 may have them: it would take "[a,b]" apart, so such ones are marked, and `Arguments` takes the
/// mark off.
std::vector<std::string> protect_lists(std::vector<std::string> arguments);

/// Sets a member of the request by its model name. Throws InputError.
void set_member(const Operation& operation, void* request, std::string_view member, const Document& value);

}  // namespace outcrop::cli
