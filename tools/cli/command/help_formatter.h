// HelpFormatter: help texts that fit the terminal.
#pragma once

#include <CLI/App.hpp>
#include <CLI/Formatter.hpp>
#include <string>

namespace outcrop::cli {

class HelpFormatter : public CLI::Formatter {
 public:
  /// `width` columns; 0: that of a page.
  explicit HelpFormatter(int width);

  std::string make_description(const CLI::App* app) const override;
  std::string make_option_desc(const CLI::Option* option) const override;
  std::string make_subcommand(const CLI::App* command) const override;

 private:
  std::size_t width_;
};

/// `text` in lines of at most `width` columns; words that are longer stay whole.
std::string wrapped(const std::string& text, std::size_t width);

}  // namespace outcrop::cli
